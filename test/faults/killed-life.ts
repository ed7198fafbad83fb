import { faultyFiles } from '../support/faulty-files.ts';
import { liveThrough, openStore } from '../support/release-life.ts';

/** A process of its own that kills itself at one step on the disk: folder, trees, step, moment. */
const [folder = '', factoryFolder = '', arriving = '', step = '', moment = ''] =
  process.argv.slice(2);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
}

const files = faultyFiles((each) => {
  if (each !== Number(step)) return 'none';
  return moment === 'half' || moment === 'after' ? moment : die();
}, die);
await liveThrough(openStore({ folder, factoryFolder, files }), arriving);
