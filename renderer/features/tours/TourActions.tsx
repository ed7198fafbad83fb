import { Bookmark, BookmarkPlus, Check, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addToList, largestList, navigate, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { addAllTo } from './add-to-list.ts';
import styles from './TourActions.module.css';
import { TourToPhone } from './TourToPhone.tsx';
import { placeIdsOf, type TourDay } from './tour-days.ts';

interface TourActionsProps {
  readonly title: string;
  readonly days: readonly TourDay[];
  /** The day that is shown: what a code can hold. */
  readonly day: TourDay;
  /** The place at which the map opens. */
  readonly onMapId: string;
  readonly className?: string | undefined;
}

/** What a visitor can do with a tour: keep its places, find them, see what is kept. */
export function TourActions({ title, days, day, onMapId, className }: TourActionsProps) {
  const { t } = useTranslation(['tours', 'common']);
  const list = useSession((session) => session.list);
  const placeIds = placeIdsOf(days);
  const plan = addAllTo(list, placeIds);
  const canAdd = plan.kind === 'all' || plan.kind === 'some';
  const label = {
    all: () => t('list.addAll'),
    some: () => t('list.addSome', { count: canAdd ? plan.ids.length : 0, total: placeIds.length }),
    added: () => t('list.allIn'),
    full: () => t('list.full', { count: largestList }),
  }[plan.kind];
  return (
    <div className={[styles.actions, className].filter(Boolean).join(' ')}>
      <Button
        className={styles.main}
        icon={plan.kind === 'added' ? Check : BookmarkPlus}
        tone={canAdd ? 'main' : 'quiet'}
        disabled={!canAdd}
        onClick={() => canAdd && plan.ids.forEach(addToList)}
      >
        <span aria-live="polite">{label()}</span>
      </Button>
      <Button
        className={styles.half}
        icon={MapPin}
        onClick={() => navigate({ name: 'map', placeId: onMapId })}
      >
        {t('common:toMap')}
      </Button>
      <Button
        className={styles.half}
        icon={Bookmark}
        tone={canAdd ? 'quiet' : 'main'}
        onClick={() => navigate({ name: 'list' })}
      >
        {list.length > 0 ? t('list.openCount', { count: list.length }) : t('list.open')}
      </Button>
      <TourToPhone title={title} day={day} className={styles.half} />
    </div>
  );
}
