import { useTranslation } from 'react-i18next';
import type { FeedStatus } from '#shared/feed-model';
import { useContentTrouble } from '../../db/content-trouble.ts';
import { formatDayMonth, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Fact } from './Fact.tsx';
import { ago, isWorrying, percentOf } from './feed-words.ts';
import { useFeedStatus } from './use-feed-status.ts';

/** «Материалы от 9 июля, проверено 5 минут назад»: how new the content is, and what is in the way. */
export function FeedFact() {
  const { t } = useTranslation('staff');
  const feed = useFeedStatus();
  const trouble = useContentTrouble((content) => content.trouble);
  return (
    <Fact name={t('feed.title')} {...(feed && { warns: isWorrying(feed) || trouble !== null })}>
      {feed ? <FeedWords feed={feed} /> : t('status.unknown')}
    </Fact>
  );
}

/** The words of that line. */
export function FeedWords({ feed }: { readonly feed: FeedStatus }) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const now = useNow();
  const trouble = useContentTrouble((content) => content.trouble);
  const { state, problem, progress, contentOf, checkedAt, clockIsBehind } = feed;
  const since = checkedAt === null ? null : ago(new Date(checkedAt), now);
  const words = [
    contentOf !== null &&
      t('feed.of', { date: formatDayMonth(localDateOf(new Date(contentOf)), locale) }),
    state === 'off'
      ? t('feed.off')
      : since === null
        ? t('feed.neverChecked')
        : t('feed.checked', { when: t(`feed.ago.${since.unit}`, { count: since.count }) }),
    state === 'checking' && t('feed.checking'),
    state === 'downloading' && t('feed.downloading', { percent: percentOf(progress) }),
    state === 'waiting-for-night' && t('feed.waiting'),
    problem !== null && t(`feed.problem.${problem}`),
    trouble !== null && t(`feed.trouble.${trouble}`),
    clockIsBehind && t('feed.clock'),
  ];
  return words.filter(Boolean).join(' · ');
}
