import { createServer } from 'node:http';
import { answerWithFile } from '../../../electron/host/file-answer.ts';
import { createPageFiles, pageHeaders } from '../../../electron/host/page-files.ts';

/** Serves a built page on loopback as the product's shells do: the same headers and policy. */
export async function servePage(folder: string): Promise<{ url: string; close: () => void }> {
  const pageFile = createPageFiles(folder, async () => null);
  const server = createServer(async (request, response) => {
    const file = await pageFile(new URL(request.url ?? '/', 'http://localhost').pathname);
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const { status, headers, body } = answerWithFile(file, {
      method: request.method ?? 'GET',
      range: request.headers.range ?? null,
      ifRange: null,
    });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
