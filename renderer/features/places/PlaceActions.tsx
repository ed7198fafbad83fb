import { Bookmark, BookmarkMinus, BookmarkPlus, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import {
  addToList,
  largestList,
  navigate,
  removeFromList,
  useSession,
} from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import styles from './PlaceActions.module.css';
import { placeToText } from './place-text.ts';

/** What a visitor can do with a place: keep it, find it, take it away. */
export function PlaceActions({ place }: { readonly place: Place }) {
  const { t } = useTranslation(['places', 'common']);
  const { locale, list } = useSession();
  const listed = list.includes(place.id);
  const full = !listed && list.length >= largestList;
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button
          className={styles.main}
          tone={listed ? 'quiet' : 'main'}
          icon={listed ? BookmarkMinus : BookmarkPlus}
          disabled={full}
          onClick={() => (listed ? removeFromList(place.id) : addToList(place.id))}
        >
          {full && t('full', { count: largestList })}
          {!full && (listed ? t('remove') : t('add'))}
        </Button>
        <Button
          className={styles.half}
          icon={MapPin}
          onClick={() => navigate({ name: 'map', placeId: place.id })}
        >
          {t('common:toMap')}
        </Button>
        <Button
          className={styles.half}
          icon={Bookmark}
          tone={full ? 'main' : 'quiet'}
          onClick={() => navigate({ name: 'list' })}
        >
          {list.length > 0 ? t('toListCount', { count: list.length }) : t('toList')}
        </Button>
      </div>
      <figure className={styles.phone}>
        <QrCode
          holds="place"
          text={placeToText(place, locale)}
          label={t('qrLabel')}
          className={styles.code}
        />
        <figcaption className={styles.caption}>{t('toPhone')}</figcaption>
      </figure>
    </div>
  );
}
