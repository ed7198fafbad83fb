import {
  CalendarDays,
  Castle,
  FileCheck,
  Footprints,
  type LucideIcon,
  TrainFront,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Screen } from '../../session/screen.ts';
import { navigate } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useByLayout } from '../../ui/use-layout.ts';
import styles from './Suggestions.module.css';
import type { SearchIndex } from './search-index.ts';

interface Shortcut {
  readonly name: 'trains' | 'wall' | 'documents' | 'near' | 'events';
  readonly icon: LucideIcon;
  readonly screen: Screen;
  /** The entry without which it would lead nowhere. */
  readonly needs?: string;
}

/** What most visitors ask for: with these most searches need no keyboard. */
const shortcuts: readonly Shortcut[] = [
  {
    name: 'trains',
    icon: TrainFront,
    screen: { name: 'trains', toStationId: 'vitebsk' },
    needs: 'station:vitebsk',
  },
  {
    name: 'wall',
    icon: Castle,
    screen: { name: 'place', id: 'smolensk-fortress-wall' },
    needs: 'place:smolensk-fortress-wall',
  },
  { name: 'documents', icon: FileCheck, screen: { name: 'border', answers: {} } },
  { name: 'near', icon: Footprints, screen: { name: 'places', filter: { near: true }, page: 1 } },
  { name: 'events', icon: CalendarDays, screen: { name: 'events', page: 1 } },
];

export function Suggestions({ index }: { readonly index: SearchIndex }) {
  const { t } = useTranslation('search');
  const keys = new Set(index.entries.map(({ entry }) => entry.key));
  const room = useByLayout({ landscape: 5, portrait: 5, landscapeLarge: 2, portraitLarge: 4 });
  const useful = shortcuts
    .filter(({ needs }) => needs === undefined || keys.has(needs))
    .slice(0, room);

  return (
    <section className={styles.suggestions} aria-label={t('popular')}>
      <h2 className={styles.label}>{t('popular')}</h2>
      <div className={styles.chips}>
        {useful.map(({ name, icon, screen }) => (
          <Chip
            key={name}
            label={t(`shortcut.${name}`)}
            icon={icon}
            onClick={() => navigate(screen)}
          />
        ))}
      </div>
    </section>
  );
}
