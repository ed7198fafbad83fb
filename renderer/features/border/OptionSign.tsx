import styles from './OptionSign.module.css';
import type { OptionLook } from './option-look.ts';

/** The sign of an option, with the letters of a country where there is one. */
export function OptionSign({ look: { icon: Icon, letters } }: { readonly look: OptionLook }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      <Icon className={styles.icon} />
      {letters && <span className={styles.letters}>{letters}</span>}
    </span>
  );
}
