import fs, { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolderSource } from '../../electron/host/feed/folder-source.ts';
import { createTrust } from '../../electron/host/feed/trust.ts';
import { type Fate, faultyFiles } from '../support/faulty-files.ts';

/** A process of its own that kills itself at one step of writing what it trusts: folder, feed, time, step, moment. */
const [folder = '', feedFolder = '', now = '', deadly = '', moment = ''] = process.argv.slice(2);
let steps = 0;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
}

function nextFate(): Fate {
  const step = steps;
  steps += 1;
  // The test that starts this process names nothing else.
  return step === Number(deadly) ? (moment as Fate) : 'none';
}

// tuf-js writes by itself, into what is staged.
const write = fs.writeFileSync;
fs.writeFileSync = (path, data, options) => {
  const fate = `${path}`.endsWith('.json') ? nextFate() : 'none';
  if (fate === 'half') write(path, `${data}`.slice(0, `${data}`.length >> 1), options);
  if (fate === 'none' || fate === 'after') write(path, data, options);
  if (fate !== 'none') die();
};

const trust = createTrust({
  folder,
  firstRoot: readFileSync(join(feedFolder, '1.root.json')),
  files: faultyFiles(nextFate, die),
});
await trust.refresh(createFolderSource(feedFolder, 'folder'), { now: new Date(now) });
