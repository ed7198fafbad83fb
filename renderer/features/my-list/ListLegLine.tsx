import { Footprints, type LucideIcon, Route, TrainFront } from 'lucide-react';
import { useSession } from '../../session/session.ts';
import styles from './ListLegLine.module.css';
import type { ListLeg } from './list-legs.ts';
import { useLegWords } from './use-leg-words.ts';

const icons: Readonly<Record<ListLeg['kind'], LucideIcon>> = {
  walk: Footprints,
  train: TrainFront,
  far: Route,
};

/** The way from one row to the next: dotted on foot, solid by train, dashed where we only know how far. */
export function ListLegLine({ leg }: { readonly leg: ListLeg }) {
  const large = useSession((session) => session.textSize === 'large');
  const wordsOf = useLegWords();
  const Icon = icons[leg.kind];
  return (
    <p className={`${styles.leg} ${styles[leg.kind]}`}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span className={styles.text}>{wordsOf(leg, large)}</span>
    </p>
  );
}
