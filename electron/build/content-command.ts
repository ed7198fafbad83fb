import { ContentError } from '../host/publish/check-records.ts';
import { createProgressLine } from '../start/progress-line.ts';
import { buildContent } from './build-content.ts';
import { paths } from './paths.ts';

/** `npm run content:build`: checks the factory records and builds their release. */
const progress = createProgressLine(process.stdout);
try {
  const { releaseId, counts } = await buildContent({
    source: paths.content,
    target: paths.factory,
    pictureCache: paths.pictureCache,
    speechCache: paths.speechCache,
    onProgress: (done, total) => progress('Drawing pictures', done, total),
  });
  const summary = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  process.stdout.write(`${releaseId}: ${summary.join(', ')}\n`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
