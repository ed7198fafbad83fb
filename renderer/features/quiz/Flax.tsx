import styles from './Flax.module.css';

const petal = 'M0 0C-42 -24 -40 -62 0 -60C40 -62 42 -24 0 0Z';
const turns = [0, 72, 144, 216, 288];

/** An open flower, 120 units across, its middle at 0, 0. */
export function FlaxFlower({ turn = 0 }: { readonly turn?: number }) {
  return (
    <g transform={`rotate(${turn})`}>
      {turns.map((angle, index) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path d={petal} className={index % 2 ? styles.petal : styles.litPetal} />
          <path d="M0 -10V-42M-4 -14L-13 -38M4 -14L13 -38" className={styles.vein} />
        </g>
      ))}
      <circle r="11" className={styles.heart} />
    </g>
  );
}

/** A closed bud on the same spot: it has yet to open. */
export function FlaxBud() {
  return (
    <g>
      <path d="M0 -46C16 -26 16 -6 8 10H-8C-16 -6 -16 -26 0 -46Z" className={styles.budTip} />
      <path d="M-14 -22C-20 4 -14 20 0 24C14 20 20 4 14 -22L0 -2Z" className={styles.sepal} />
    </g>
  );
}
