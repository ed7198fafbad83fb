import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { failurePage, failurePageHeaders } from '#electron/main/failure-page.ts';
import { test, viewports } from '../support/kiosk-test.ts';

const sizes = {
  ...viewports,
  small: { width: 1280, height: 800 },
  large: { width: 3840, height: 2160 },
};

for (const [name, viewport] of Object.entries(sizes)) {
  test(`the failure page stands in its style under its own policy, ${name}`, async ({
    chromium,
  }) => {
    const server = createServer((_request, response) => {
      response.writeHead(200, failurePageHeaders).end(failurePage('+7 (4812) 00-00-00'));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const page = await chromium.newPage({ viewport });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));

    // The address of a listening server is never null or a pipe's name.
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/out-of-order`);

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 246, 238)');
    for (const text of await page.locator('h1, p').all())
      await expect(text).toBeInViewport({ ratio: 1 });
    expect(complaints).toEqual([]);
    await page.close();
    server.close();
  });
}
