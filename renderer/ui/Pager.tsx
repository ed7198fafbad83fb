import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconKey } from './IconKey.tsx';
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
    <nav className={styles.pager} aria-label={t('pager.label')} data-repeats>
      <IconKey
        icon={ChevronLeft}
        label={t('pager.previous')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <span className={styles.count} aria-live="polite">
        {t('pager.of', { page, pages })}
      </span>
      <IconKey
        icon={ChevronRight}
        label={t('pager.next')}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
    </nav>
  );
}
