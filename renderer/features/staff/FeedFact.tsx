import { useTranslation } from 'react-i18next';
import type { FeedStatus } from '#shared/feed-model';
import { Fact } from '../../ui/Fact.tsx';
import { useFeedStatus } from './use-feed-status.ts';
import { joined, useFeedWords } from './use-feed-words.ts';

/** «Материалы от 9 июля, проверено 5 минут назад»: how new the content is, and what is in the way. */
export function FeedFact() {
  const { t } = useTranslation('staff');
  const feed = useFeedStatus();
  if (feed) return <KnownFeed feed={feed} />;
  return <Fact name={t('feed.title')}>{t('status.unknown')}</Fact>;
}

function KnownFeed({ feed }: { readonly feed: FeedStatus }) {
  const { t } = useTranslation('staff');
  const { date, news, problems, worrying } = useFeedWords(feed);
  return (
    <Fact name={t('feed.title')} warns={worrying}>
      {joined([date !== null && t('feed.of', { date }), news, problems])}
    </Fact>
  );
}
