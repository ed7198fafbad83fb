import { FlaxBud, FlaxFlower } from './Flax.tsx';
import styles from './FlaxField.module.css';
import { fieldSize, type Plant, plantField } from './field-plan.ts';

interface FlaxFieldProps {
  /** One plant each: open, or still a bud. */
  readonly blooms: readonly boolean[];
}

/** The field that a round makes bloom. A picture only: the words beside it say the same. */
export function FlaxField({ blooms }: FlaxFieldProps) {
  return (
    <div className={styles.field} aria-hidden="true">
      <img className={styles.land} src="/art/quiz-field.webp" alt="" draggable={false} />
      <svg
        className={styles.plants}
        viewBox={`0 0 ${fieldSize.width} ${fieldSize.height}`}
        preserveAspectRatio="xMidYMax meet"
        aria-hidden="true"
      >
        {plantField(blooms.length).map((plant, index) => (
          <FlaxPlant key={plant.x} plant={plant} open={blooms[index] ?? false} />
        ))}
      </svg>
    </div>
  );
}

function FlaxPlant({ plant, open }: { readonly plant: Plant; readonly open: boolean }) {
  const { x, height, lean, turn } = plant;
  const foot = fieldSize.height + 40;
  const top = fieldSize.height - height;
  const leaves = [0.3, 0.42, 0.54, 0.66, 0.78];
  return (
    <g>
      <path
        className={styles.stem}
        d={`M${x} ${foot}Q${x} ${fieldSize.height - height * 0.5} ${x + lean} ${top}`}
      />
      {leaves.map((share, index) => {
        const side = index % 2 ? 1 : -1;
        const at = `translate(${x + lean * share * share} ${fieldSize.height - height * share})`;
        return (
          <path
            key={share}
            className={styles.leaf}
            transform={`${at} scale(${side} 1)`}
            d="M0 0C8 -26 22 -44 40 -52C38 -28 24 -8 0 0Z"
          />
        );
      })}
      <g transform={`translate(${x + lean} ${top})`}>
        {open ? (
          <g className={styles.opening}>
            <FlaxFlower turn={turn} />
          </g>
        ) : (
          <g transform={`rotate(${lean / 3})`}>
            <FlaxBud />
          </g>
        )}
      </g>
    </g>
  );
}
