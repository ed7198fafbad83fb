import styles from './Facts.module.css';

interface Fact {
  readonly name: string;
  readonly text: string;
  readonly lang?: string;
}

/** Names and values, one fact a row; a fact without a text is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name} className={styles.fact}>
              <dt className={styles.name}>{fact.name}</dt>
              <dd className={styles.text} lang={fact.lang}>
                {fact.text}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
