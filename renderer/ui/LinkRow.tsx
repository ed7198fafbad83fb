import { ChevronRight } from 'lucide-react';
import type { InLanguage } from '../i18n/localized.ts';
import { LanguageLabel } from './InTheirLanguage.tsx';
import styles from './LinkRow.module.css';

interface LinkRowProps {
  readonly title: InLanguage<string>;
  /** A quiet line under the title, or beside it. */
  readonly small: string | null;
  readonly onOpen: () => void;
  /** `beside` puts both on one line where they fit; `large` is for the only list of a screen. */
  readonly look?: 'stacked' | 'beside' | 'large';
}

/** A row of words that leads on to its own page. */
export function LinkRow({ title, small, onOpen, look = 'stacked' }: LinkRowProps) {
  return (
    <button type="button" className={`${styles.row} ${styles[look]}`} onClick={onOpen}>
      <span className={styles.text}>
        <LanguageLabel text={title} />
        <strong className={styles.title} lang={title.lang}>
          {title.value}
        </strong>
        {small !== null && <span className={styles.small}>{small}</span>}
      </span>
      <ChevronRight className={styles.chevron} aria-hidden="true" />
    </button>
  );
}
