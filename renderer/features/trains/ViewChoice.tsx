import { Chip } from '../../ui/Chip.tsx';
import styles from './ViewChoice.module.css';

interface ViewChoiceProps<View extends string> {
  readonly views: readonly View[];
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
  readonly labelOf: (view: View) => string;
  /** What the views are of. */
  readonly label: string;
}

/** Parts of a screen one after the other, where side by side none would have its room. */
export function ViewChoice<View extends string>({
  views,
  chosen,
  onChoose,
  labelOf,
  label,
}: ViewChoiceProps<View>) {
  return (
    <fieldset className={styles.views} aria-label={label}>
      {views.map((view) => (
        <Chip
          key={view}
          label={labelOf(view)}
          chosen={view === chosen}
          onClick={() => onChoose(view)}
        />
      ))}
    </fieldset>
  );
}
