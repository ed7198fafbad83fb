import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Pager.module.css';

interface PagerProps {
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Leafs through cards: no list on this kiosk needs a scrollbar. */
export function Pager({ page, pages, onPage }: PagerProps) {
  const { t } = useTranslation();
  if (pages < 2) return null;
  return (
    <nav className={styles.pager} aria-label={t('pager.label')}>
      <button
        type="button"
        className={styles.key}
        disabled={page <= 1}
        aria-label={t('pager.previous')}
        onClick={() => onPage(page - 1)}
      >
        <ChevronLeft className={styles.icon} aria-hidden="true" />
      </button>
      <span className={styles.count} aria-live="polite">
        {t('pager.of', { page, pages })}
      </span>
      <button
        type="button"
        className={styles.key}
        disabled={page >= pages}
        aria-label={t('pager.next')}
        onClick={() => onPage(page + 1)}
      >
        <ChevronRight className={styles.icon} aria-hidden="true" />
      </button>
    </nav>
  );
}
