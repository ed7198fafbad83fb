import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { sha256Of } from '../../host/blob-folder.ts';
import { answerWithFile } from '../../host/file-answer.ts';

export interface ServedFolder {
  /** Address on this machine, without a slash at its end. */
  readonly url: string;
  /** Answers and their bytes since the last call. */
  takeCounts(): { readonly requests: number; readonly bytes: number };
  close(): Promise<void>;
}

/** Names as a feed has them: nothing else is looked up, so no path leads out of the folder. */
const knownPath = /^\/v1\/((?:[0-9a-z]+\.)?[a-z]+\.json|blobs\/[0-9a-f]{2}\/[0-9a-f]{64})$/;

/** Serves a feed below `/v1` on a free port of 127.0.0.1, as any web server would. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  let requests = 0;
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const name = knownPath.exec(request.url ?? '')?.[1];
    const body = name ? await readFile(join(folder, name)).catch(() => null) : null;
    requests += 1;
    if (!body || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-length': '0' }).end();
      return;
    }
    const answer = answerWithFile(
      { body, mime: 'application/octet-stream', sha256: sha256Of(body), immutable: false },
      {
        method: request.method,
        range: request.headers.range ?? null,
        ifRange: request.headers['if-range']?.toString() ?? null,
      },
    );
    bytes += answer.body?.length ?? 0;
    response.writeHead(answer.status, answer.headers).end(answer.body ?? undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    takeCounts() {
      const counts = { requests, bytes };
      requests = 0;
      bytes = 0;
      return counts;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
