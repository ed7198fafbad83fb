import type { Ref } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import type { Paper } from '#shared/print-model';
import { useCentre } from '../../db/queries.ts';
import { formatDate, localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { listToText } from '../../ui/list-text.ts';
import { QrPicture } from '../../ui/QrCode.tsx';
import type { ListLeg } from './list-legs.ts';
import styles from './PrintSheet.module.css';
import { useLegWords } from './use-leg-words.ts';

interface PrintSheetProps {
  readonly places: readonly Place[];
  readonly legs: readonly ListLeg[];
  readonly paper: Paper;
  readonly sheet: Ref<HTMLElement>;
}

/**
 * The list as a page of paper: seen by the printer only. It stands beside the app, not within it,
 * so that on paper the app can be left out as a whole.
 */
export function PrintSheet({ places, legs, paper, sheet }: PrintSheetProps) {
  const { t } = useTranslation('list');
  const locale = useSession((session) => session.locale);
  const legWords = useLegWords();
  const centre = useCentre();
  const now = useNow();
  const onRoll = paper === '80mm';

  return createPortal(
    <article
      ref={sheet}
      className={styles.sheet}
      data-paper={paper}
      lang={locale}
      aria-hidden="true"
    >
      <header className={styles.head}>
        <h1>{t('print.heading')}</h1>
        <p>{t('print.date', { date: formatDate(localDateOf(now), locale) })}</p>
      </header>
      <ol>
        {places.map((place, index) => {
          const leg = legs[index];
          const about = [place.city, place.built].flatMap((text) =>
            text ? pickText(text, locale).value : [],
          );
          return (
            <li key={place.id} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <div>
                <h2>{pickText(place.title, locale).value}</h2>
                <p>{about.join(' · ')}</p>
                {!onRoll && <p className={styles.lead}>{pickText(place.lead, locale).value}</p>}
                <p className={styles.quiet}>{place.position.join(', ')}</p>
                {leg && <p className={styles.leg}>{legWords(leg)}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      <footer className={styles.foot}>
        <QrPicture text={listToText(places, locale)} className={styles.code} />
        <div>
          <p>{t('print.code')}</p>
          {centre && <p className={styles.strong}>{pickText(centre.title, locale).value}</p>}
          {centre?.address && <p>{pickText(centre.address, locale).value}</p>}
          <p>{t('print.emergency')}</p>
        </div>
      </footer>
    </article>,
    document.body,
  );
}
