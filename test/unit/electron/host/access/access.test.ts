import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAccess } from '#electron/host/access/access.ts';
import { createLog, logFileName } from '#electron/host/log.ts';

const minuteMs = 60_000;
const technicianPin = '480917';
const wrongPin = '731902';

let folder: string;
/** The clock on the wall, which people and servers set. */
let wallMs: number;
/** The clock that only runs. */
let uptimeMs: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-access-'));
  wallMs = Date.UTC(2026, 6, 9);
  uptimeMs = 0;
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

const file = (name: string) => join(folder, name);
const logText = () => readFileSync(join(folder, 'log', logFileName), 'utf8');

const start = () =>
  createAccess({
    folder,
    log: createLog({ folder: join(folder, 'log') }),
    now: () => wallMs,
    uptime: () => uptimeMs,
  });

function pass(ms: number): void {
  wallMs += ms;
  uptimeMs += ms;
}

/** A kiosk whose technician set a PIN and left. */
async function aKiosk() {
  const access = await start();
  await access.setPins({ technician: technicianPin });
  access.leave();
  return access;
}

async function enterWrong(access: Awaited<ReturnType<typeof start>>, times: number) {
  for (let time = 0; time < times; time += 1) await access.enterPin(wrongPin);
}

test('a new kiosk has no PIN that anybody could know', async () => {
  const access = await start();

  expect(access.state()).toEqual({ configured: false, role: null, lockedForMs: 0 });
  for (const pin of ['0000', '1234', '12345678']) {
    expect(await access.enterPin(pin)).toEqual({ ok: false, error: { type: 'not-configured' } });
  }
  expect(existsSync(file('log'))).toBe(false);
});

test('the first PIN is the technician’s, who is in staff mode at once', async () => {
  const access = await start();

  expect(await access.setPins({ editor: '480917' })).toEqual({
    ok: false,
    error: { type: 'technician-missing' },
  });
  expect(await access.setPins({ technician: technicianPin })).toEqual({
    ok: true,
    value: { configured: true, role: 'technician', lockedForMs: 0 },
  });
});

test('each PIN opens its own role, also after a restart', async () => {
  const before = await start();
  await before.setPins({ technician: technicianPin, editor: '5071', helper: '62094' });

  const access = await start();

  expect(access.state()).toMatchObject({ configured: true, role: null });
  for (const [pin, role] of [
    [technicianPin, 'technician'],
    ['5071', 'editor'],
    ['62094', 'helper'],
  ] as const) {
    expect(await access.enterPin(pin)).toEqual({ ok: true, value: { role } });
    expect(access.state().role).toBe(role);
  }
});

test('only a technician changes PINs, and the roles that are left out keep theirs', async () => {
  const access = await start();
  await access.setPins({ technician: technicianPin, editor: '5071' });
  await access.enterPin('5071');

  expect(await access.setPins({ technician: '905172' })).toEqual({
    ok: false,
    error: { type: 'not-allowed' },
  });
  access.leave();
  expect((await access.setPins({ helper: '905172' })).ok).toBe(false);
  await access.enterPin(technicianPin);
  expect((await access.setPins({ technician: '905172' })).ok).toBe(true);

  expect((await access.enterPin(technicianPin)).ok).toBe(false);
  expect(await access.enterPin('905172')).toEqual({ ok: true, value: { role: 'technician' } });
  expect(await access.enterPin('5071')).toEqual({ ok: true, value: { role: 'editor' } });
});

test('an easy PIN or one for two roles is refused, and nothing changes', async () => {
  const access = await start();

  expect(await access.setPins({ technician: '1234' })).toEqual({
    ok: false,
    error: { type: 'too-easy', role: 'technician' },
  });
  expect(await access.setPins({ technician: technicianPin, editor: technicianPin })).toEqual({
    ok: false,
    error: { type: 'taken', role: 'technician' },
  });
  expect(access.state().configured).toBe(false);

  await access.setPins({ technician: technicianPin });
  expect(await access.setPins({ helper: technicianPin })).toEqual({
    ok: false,
    error: { type: 'taken', role: 'helper' },
  });
});

test('a PIN may move to another role in the same change that takes it from the first', async () => {
  const access = await start();
  await access.setPins({ technician: technicianPin });

  const moved = await access.setPins({ technician: '905172', editor: technicianPin });

  expect(moved.ok).toBe(true);
  expect(await access.enterPin(technicianPin)).toEqual({ ok: true, value: { role: 'editor' } });
});

test('the fifth wrong PIN locks for a minute, for the right one too', async () => {
  const access = await aKiosk();
  for (let time = 0; time < 4; time += 1) {
    expect(await access.enterPin(wrongPin)).toEqual({ ok: false, error: { type: 'wrong' } });
  }

  expect(await access.enterPin(wrongPin)).toEqual({
    ok: false,
    error: { type: 'locked', forMs: minuteMs },
  });
  pass(minuteMs - 1);
  expect(await access.enterPin(technicianPin)).toEqual({
    ok: false,
    error: { type: 'locked', forMs: 1 },
  });
  pass(1);

  expect(await access.enterPin(technicianPin)).toMatchObject({ ok: true });
});

test('each further wrong PIN locks for twice as long, and never for more than an hour', async () => {
  const access = await aKiosk();
  await enterWrong(access, 5);

  const minutes: number[] = [];
  for (let time = 0; time < 8; time += 1) {
    pass(access.state().lockedForMs);
    await access.enterPin(wrongPin);
    minutes.push(access.state().lockedForMs / minuteMs);
  }

  expect(minutes).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
});

test('the right PIN forgets the wrong ones before it', async () => {
  const access = await aKiosk();
  await enterWrong(access, 4);
  await access.enterPin(technicianPin);

  await enterWrong(access, 4);

  expect(access.state().lockedForMs).toBe(0);
  await enterWrong(await start(), 1);
  expect((await start()).state().lockedForMs).toBe(minuteMs);
});

test('tries made at the same moment are counted one by one', async () => {
  const access = await aKiosk();

  const answers = await Promise.all(Array.from({ length: 8 }, () => access.enterPin(wrongPin)));

  expect(answers.map((answer) => !answer.ok && answer.error.type)).toEqual([
    ...Array(4).fill('wrong'),
    ...Array(4).fill('locked'),
  ]);
  expect(access.state().lockedForMs).toBe(minuteMs);
});

test('a restart shortens no lock', async () => {
  await enterWrong(await aKiosk(), 5);
  pass(20_000);
  uptimeMs = 0;

  const access = await start();

  expect(access.state().lockedForMs).toBe(40_000);
  expect((await access.enterPin(technicianPin)).ok).toBe(false);
  pass(40_000);
  expect((await access.enterPin(technicianPin)).ok).toBe(true);
});

test('a clock set back neither opens the lock nor holds it for years', async () => {
  const running = await aKiosk();
  await enterWrong(running, 5);
  wallMs = Date.UTC(2000, 0, 1);

  expect(running.state().lockedForMs).toBe(minuteMs);
  const restarted = await start();
  expect(restarted.state().lockedForMs).toBe(minuteMs);

  pass(minuteMs);
  expect((await restarted.enterPin(technicianPin)).ok).toBe(true);
});

test('a clock set forward after the start opens no lock', async () => {
  await enterWrong(await aKiosk(), 5);
  wallMs = Date.UTC(2000, 0, 1);
  const access = await start();

  wallMs = Date.UTC(2026, 6, 10);

  expect(access.state().lockedForMs).toBe(minuteMs);
});

test('a count that is damaged is worth no free tries', async () => {
  await aKiosk();
  for (const text of ['', '{"wrong":-3,"lastAt":0}', '{"wrong":0}']) {
    writeFileSync(file('access-tries.json'), text);

    expect((await start()).state().lockedForMs).toBe(minuteMs);
  }
});

test('a count that cannot be kept still locks, and lets staff in', async () => {
  const access = await aKiosk();
  mkdirSync(file('access-tries.json'));
  await access.enterPin(wrongPin);

  expect(await access.enterPin(technicianPin)).toMatchObject({ ok: true });
  await enterWrong(access, 5);

  expect(access.state().lockedForMs).toBe(minuteMs);
  expect(logText()).toContain('tries-not-kept');
});

test('staff mode ends after five minutes without a touch', async () => {
  const access = await aKiosk();
  await access.enterPin(technicianPin);
  pass(4 * minuteMs);
  access.touch();
  pass(5 * minuteMs - 1);
  expect(access.state().role).toBe('technician');

  pass(1);

  expect(access.state().role).toBeNull();
  access.touch();
  expect(access.state().role).toBeNull();
  expect(await access.asRole('helper', () => 'done')).toEqual({
    ok: false,
    error: { type: 'not-allowed' },
  });
});

test('a clock set back ends staff mode rather than keeping it open', async () => {
  const access = await aKiosk();
  await access.enterPin(technicianPin);

  wallMs -= 1;

  expect(access.state().role).toBeNull();
});

test('staff who leave have left, and a restart keeps nobody in', async () => {
  const access = await aKiosk();
  await access.enterPin(technicianPin);
  expect((await start()).state().role).toBeNull();

  access.leave();

  expect(access.state().role).toBeNull();
});

test('each role may do what the ones before it may, and nothing more', async () => {
  const access = await start();
  await access.setPins({ technician: technicianPin, editor: '5071', helper: '62094' });
  const act = vi.fn(() => 'done');
  const allowed: Record<string, string[]> = {};

  for (const pin of ['62094', '5071', technicianPin]) {
    const entered = await access.enterPin(pin);
    const name = entered.ok ? entered.value.role : '';
    allowed[name] = [];
    for (const least of ['helper', 'editor', 'technician'] as const) {
      if ((await access.asRole(least, act)).ok) allowed[name].push(least);
    }
  }

  expect(allowed).toEqual({
    helper: ['helper'],
    editor: ['helper', 'editor'],
    technician: ['helper', 'editor', 'technician'],
  });
  expect(act).toHaveBeenCalledTimes(6);
});

test('what staff do keeps them in', async () => {
  const access = await aKiosk();
  await access.enterPin(technicianPin);
  for (let time = 0; time < 3; time += 1) {
    pass(4 * minuteMs);
    await access.asRole('helper', () => null);
  }

  expect(access.state().role).toBe('technician');
});

test('no PIN is in any file, the log included', async () => {
  const access = await start();
  await access.setPins({ technician: technicianPin, editor: '5071' });
  await access.enterPin(technicianPin);
  await enterWrong(access, 5);

  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

  // Among quotes, because the digits may stand by chance inside a hash or a time.
  for (const pin of [technicianPin, wrongPin, '5071']) {
    expect(all).not.toMatch(new RegExp(`(?<![\\w+/.:])${pin}(?![\\w+/=.:])`));
  }
  expect(all).toContain('staff-entered');
});

test('damaged PINs give way to the last good ones, are kept aside, and are reported', async () => {
  await aKiosk();
  const good = readFileSync(file('access.json'), 'utf8');
  writeFileSync(file('access.json'), good.slice(0, 40));

  const access = await start();

  expect(await access.enterPin(technicianPin)).toMatchObject({ ok: true });
  expect(readFileSync(file('access.json'), 'utf8')).toBe(good);
  expect(readFileSync(file('access.json.damaged'), 'utf8')).toBe(good.slice(0, 40));
  expect(logText()).toContain('access-damaged');
});

for (const [what, text] of [
  ['an empty file', ''],
  ['no technician', '{"version":1,"pins":{}}'],
  ['a word', 'absent'],
  ['a weak hash', '{"version":1,"pins":{"technician":{"n":2,"r":8,"p":1,"salt":"","hash":""}}}'],
] as const) {
  test(`damage to both copies (${what}) opens no door`, async () => {
    await aKiosk();
    writeFileSync(file('access.json'), text);
    writeFileSync(file('access.last-good.json'), text);

    const access = await start();

    expect(access.state().configured).toBe(true);
    expect((await access.enterPin(technicianPin)).ok).toBe(false);
    expect(await access.setPins({ technician: '905172' })).toEqual({
      ok: false,
      error: { type: 'not-allowed' },
    });
  });
}

test('a file that the disk refuses is damaged, not absent', async () => {
  await aKiosk();
  rmSync(file('access.json'));
  mkdirSync(file('access.json'));
  rmSync(file('access.last-good.json'));

  expect((await start()).state().configured).toBe(true);
});

test('PINs that a pulled plug lost come back from the copy, and nobody can set new ones', async () => {
  await aKiosk();
  const good = readFileSync(file('access.json'), 'utf8');
  rmSync(file('access.json'));

  const access = await start();

  expect(access.state().configured).toBe(true);
  expect(await access.setPins({ technician: '905172' })).toMatchObject({ ok: false });
  expect(await access.enterPin(technicianPin)).toMatchObject({ ok: true });
  expect(readFileSync(file('access.json'), 'utf8')).toBe(good);
  expect(logText()).toContain('access-damaged');
  expect(existsSync(file('access.json.damaged'))).toBe(false);
});

test('lost PINs with a damaged copy open no door', async () => {
  await aKiosk();
  rmSync(file('access.json'));
  writeFileSync(file('access.last-good.json'), '');

  const access = await start();

  expect(access.state().configured).toBe(true);
  expect((await access.setPins({ technician: '905172' })).ok).toBe(false);
});

test('a technician who forgot the PIN deletes both files and sets new ones at once', async () => {
  await enterWrong(await aKiosk(), 6);
  rmSync(file('access.json'));
  rmSync(file('access.last-good.json'));

  const access = await start();

  expect(access.state()).toEqual({ configured: false, role: null, lockedForMs: 0 });
  expect(logText()).toContain('access-deleted');
  expect((await access.setPins({ technician: '905172' })).ok).toBe(true);
  access.leave();
  expect((await access.enterPin(technicianPin)).ok).toBe(false);
  expect((await access.enterPin('905172')).ok).toBe(true);
});

test('PINs that cannot be written are not taken over', async () => {
  const access = await aKiosk();
  await access.enterPin(technicianPin);
  rmSync(file('access.json'));
  mkdirSync(file('access.json'));

  await expect(access.setPins({ technician: '905172' })).rejects.toThrow();

  rmSync(file('access.json'), { recursive: true });
  expect((await access.enterPin('905172')).ok).toBe(false);
  expect((await access.enterPin(technicianPin)).ok).toBe(true);
});
