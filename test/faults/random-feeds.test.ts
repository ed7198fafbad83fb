import { afterAll, beforeAll, test } from 'vitest';
import { aFeedHistory, checkRandomFeeds, type FeedHistory } from '../support/trust-model.ts';

let history: FeedHistory;
beforeAll(async () => {
  history = await aFeedHistory();
});
afterAll(() => history.close());

test('whatever a kiosk is served, in whatever order, it trusts what was signed and nothing older than before', async () => {
  await checkRandomFeeds(history, 150);
}, 900_000);
