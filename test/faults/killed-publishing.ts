import { publishPlace } from '../support/a-feed.ts';
import { dyingFeed, type Moment, openFileFeed } from '../support/publishing-kills.ts';

/** A process of its own that kills itself at one write: feed, keys, text, step, moment. */
const [folder = '', keysFolder = '', lead = '', step = '', moment = ''] = process.argv.slice(2);
const feed = await openFileFeed(folder, keysFolder);
// The test that starts this process names nothing else.
await publishPlace(dyingFeed(feed, Number(step), moment as Moment), lead);
