import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../db/queries.ts';
import { pickText } from '../i18n/localized.ts';
import { useSession } from '../session/session.ts';
import { InTheirLanguage } from '../ui/InTheirLanguage.tsx';
import styles from './NoticeBanner.module.css';

/** What staff want every visitor to know today, on every screen; nothing where there is nothing. */
export function NoticeBanner() {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <aside className={styles.banner} aria-label={t('notice')}>
      <Megaphone className={styles.icon} aria-hidden="true" />
      <ul className={styles.notices}>
        {notices.slice(0, mostNotices).map(({ id, text }) => {
          const words = pickText(text, locale);
          return (
            <li key={id}>
              <InTheirLanguage text={words}>{words.value}</InTheirLanguage>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

/** More than two at once nobody reads, and they would take the room of what visitors came for. */
const mostNotices = 2;
