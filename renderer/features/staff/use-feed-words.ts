import { useTranslation } from 'react-i18next';
import type { FeedStatus } from '#shared/feed-model';
import { useContentTrouble } from '../../db/content-trouble.ts';
import { formatDayMonth, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { ago, isWorrying, percentOf } from './feed-words.ts';

interface FeedWords {
  /** The day from which the content is that is shown; null while none is. */
  readonly date: string | null;
  /** The day of the content that staff can go back to; null where there is none. */
  readonly before: string | null;
  /** When it was checked, and what is going on. */
  readonly news: string;
  /** What is in the way of newer content; empty where nothing is. */
  readonly problems: string;
  /** Staff should do something about it. */
  readonly worrying: boolean;
}

/** How the kiosk stands to its feed, in words. */
export function useFeedWords(feed: FeedStatus): FeedWords {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const now = useNow();
  const trouble = useContentTrouble((content) => content.trouble);
  const { state, problem, progress, contentOf, checkedAt, newerWaits, clockIsBehind } = feed;
  const dayOf = (instant: string | null) =>
    instant === null ? null : formatDayMonth(localDateOf(new Date(instant)), locale);
  const isUnderWay = state === 'checking' || state === 'downloading';
  const since = checkedAt === null ? null : ago(new Date(checkedAt), now);
  const checked =
    since === null
      ? t('feed.neverChecked')
      : t('feed.checked', { when: t(`feed.ago.${since.unit}`, { count: since.count }) });
  return {
    date: dayOf(contentOf),
    before: dayOf(feed.before),
    news: joined([
      state === 'off' ? t('feed.off') : checked,
      state === 'checking' && t('feed.checking'),
      state === 'downloading' && t('feed.downloading', { percent: percentOf(progress) }),
      state === 'waiting-for-night' && t('feed.waiting'),
      newerWaits && trouble === null && t('feed.newerWaits'),
    ]),
    problems: joined([
      // What stood in the way last time may be over: the check that is under way will tell.
      problem !== null && !isUnderWay && t(`feed.problem.${problem}`),
      trouble !== null && t(`feed.trouble.${trouble}`),
      clockIsBehind && t('feed.clock'),
    ]),
    worrying: isWorrying(isUnderWay ? { ...feed, problem: null } : feed) || trouble !== null,
  };
}

/** The words that are there, one after the other. */
export const joined = (words: readonly (string | false)[]): string =>
  words.filter(Boolean).join(' · ');
