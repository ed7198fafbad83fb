import { execFile } from 'node:child_process';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Records } from '../../../electron/host/publish/check-records.ts';

/** Bodies only, in both directions, as they go over the wire. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

export interface PouchReplica {
  /** Puts all records that are new or changed into the database of the server. */
  publish(records: Records): Promise<number>;
  /** Brings the copy up to date with the settings PouchDB has of itself; the documents written. */
  replicate(): Promise<number>;
  traffic(): Traffic;
  close(): void;
}

interface Doc {
  readonly _id: string;
  readonly _rev?: string;
}
interface Database {
  bulkDocs(docs: readonly Doc[]): Promise<readonly { id: string; rev?: string }[]>;
  replicate: { from(url: string): Promise<{ ok: boolean; docs_written: number }> };
}
interface PouchClass {
  new (name: string, options?: { adapter: 'memory' }): Database;
  plugin(plugin: unknown): PouchClass;
  defaults(options: { adapter: 'memory' }): PouchClass;
}
type ExpressPouchdb = (pouch: PouchClass, options: { mode: string }) => RequestListener;

const folder = fileURLToPath(new URL('pouchdb/', import.meta.url));
const installLimitMs = 180_000;

/**
 * A PouchDB server on loopback and an empty copy of its database, both in memory. Their packages
 * are no part of the project: they are installed into an ignored folder. Throws when they cannot be.
 */
export async function openPouchReplica(): Promise<PouchReplica> {
  const { pouch, expressPouchdb } = await loadPackages();
  const sourcePouch = pouch.defaults({ adapter: 'memory' });
  const app = expressPouchdb(sourcePouch, { mode: 'minimumForPouchDB' });
  let requests = 0;
  let bytes = 0;
  const server = createServer((request, response) => {
    requests += 1;
    bytes += Number(request.headers['content-length'] ?? 0);
    // Before the server wraps them to compress: what passes here is what is sent.
    countBody(response, (length) => {
      bytes += length;
    });
    app(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const source = new sourcePouch('content');
  // Not by defaults: they would hold for the address it replicates from, too.
  const copy = new pouch('copy', { adapter: 'memory' });
  const published = new Map<string, { text: string; rev: string }>();

  return {
    async publish(records) {
      const changed = docsOf(records).filter(
        (doc) => published.get(doc._id)?.text !== JSON.stringify(doc),
      );
      const answers = await source.bulkDocs(
        changed.map((doc) => {
          const rev = published.get(doc._id)?.rev;
          return rev === undefined ? doc : { ...doc, _rev: rev };
        }),
      );
      for (const [index, doc] of changed.entries()) {
        const rev = answers[index]?.rev;
        if (rev === undefined) throw new Error(`PouchDB does not take ${doc._id}`);
        published.set(doc._id, { text: JSON.stringify(doc), rev });
      }
      return changed.length;
    },
    async replicate() {
      const { ok, docs_written } = await copy.replicate.from(`http://127.0.0.1:${port}/content`);
      if (!ok) throw new Error('PouchDB did not replicate everything');
      return docs_written;
    },
    traffic: () => ({ requests, bytes }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function loadPackages(): Promise<{ pouch: PouchClass; expressPouchdb: ExpressPouchdb }> {
  const options =
    '--prefix . --ignore-scripts --no-package-lock --prefer-offline --fetch-retries 1 --no-audit --no-fund';
  await promisify(execFile)('npm', ['install', ...options.split(' ')], {
    cwd: folder,
    timeout: installLimitMs,
    // npm is a batch file on Windows.
    shell: process.platform === 'win32',
  });
  const require = createRequire(`${folder}package.json`);
  // Not installed where types are checked; the interfaces above name the little that is used.
  const load = (name: string): unknown => require(name);
  const core = load('pouchdb-core') as PouchClass;
  const plugins = ['pouchdb-adapter-memory', 'pouchdb-adapter-http', 'pouchdb-replication'];
  return {
    pouch: plugins.reduce((pouch, name) => pouch.plugin(load(name)), core),
    expressPouchdb: load('express-pouchdb') as ExpressPouchdb,
  };
}

/** One document a record, as a replicating kiosk would keep them. */
function docsOf(records: Records): Doc[] {
  return Object.entries(records).flatMap(([collection, list]) =>
    list.map((record) => ({ ...record, _id: `${collection}/${record.id}` })),
  );
}

function countBody(response: ServerResponse, count: (length: number) => void): void {
  for (const method of ['write', 'end'] as const) {
    const send = response[method].bind(response) as (...args: unknown[]) => never;
    response[method] = (...args: unknown[]) => {
      const [chunk] = args;
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
        count(Buffer.byteLength(chunk));
      }
      return send(...args);
    };
  }
}
