import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, linuxFile, linuxFiles, run } from './deploy-files.ts';
import { readUnit } from './read-unit.ts';

const units = 'etc/systemd/system';

const manifest = readFileSync(linuxFile('manifest.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [source = '', mode = '', destination = '', ...rest] = line.split(' ');
    return { source, mode, destination, rest };
  });

test('every file of the lock is installed by somebody', () => {
  const byHand = ['union-state-kiosk.apparmor', 'union-state-kiosk.default'];
  const tools = ['install.sh', 'lib.sh', 'manifest.txt', 'uninstall.sh'];

  expect([...manifest.map(({ source }) => source), ...byHand, ...tools].sort()).toEqual(
    [...linuxFiles('')].sort(),
  );
  expect(manifest.flatMap(({ rest }) => rest)).toEqual([]);
});

test('every program of ours that a unit starts is installed where the unit looks for it', () => {
  const installed = manifest.map(({ destination }) => destination);

  const started = linuxFiles('.service').flatMap((name) => {
    const { Service = {} } = readUnit(linuxFile(name));
    return Object.entries(Service)
      .filter(([key]) => key.startsWith('Exec'))
      .flatMap(([, values]) => values.map((value) => value.replace(/^[-+]+/, '').split(' ')[0]));
  });

  const ours = started.filter((path) => path?.startsWith('/usr/local/'));
  expect(ours.length).toBeGreaterThanOrEqual(3);
  expect(installed).toEqual(expect.arrayContaining(ours));
});

describe.skipIf(process.platform === 'win32')('install.sh and uninstall.sh', () => {
  const install = (root: string, ...args: string[]) =>
    run('bash', [linuxFile('install.sh'), ...args], { env: { PREFIX: root } });
  const uninstall = (root: string, ...args: string[]) =>
    run('bash', [linuxFile('uninstall.sh'), ...args], { env: { PREFIX: root } });
  const everything = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => !statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory())
      .sort();

  test('a dry run tells the steps, needs no root and changes nothing', () => {
    const root = aFolder();

    const real = run('bash', [linuxFile('install.sh'), '--dry-run']);
    const prefixed = install(root, '--dry-run');

    expect(real.status).toBe(0);
    expect(real.stdout).toContain(
      'would: link /etc/systemd/system/getty@tty1.service -> /dev/null',
    );
    expect(existsSync('/etc/systemd/system/union-state-kiosk.service')).toBe(false);
    expect(prefixed).toMatchObject({ status: 0, stderr: '' });
    expect(everything(root)).toEqual([]);
  });

  test('after the installation every file is in place, in its mode, and starts with the machine', () => {
    const root = aFolder();

    expect(install(root)).toMatchObject({ status: 0, stderr: '' });

    for (const { source, mode, destination } of manifest) {
      expect(readFileSync(join(root, destination))).toEqual(readFileSync(linuxFile(source)));
      expect(statSync(join(root, destination)).mode & 0o777).toBe(Number.parseInt(mode, 8));
    }
    expect(
      readlinkSync(join(root, units, 'multi-user.target.wants/union-state-kiosk.service')),
    ).toBe('/etc/systemd/system/union-state-kiosk.service');
    expect(
      readlinkSync(join(root, units, 'timers.target.wants/union-state-kiosk-watchdog.timer')),
    ).toBe('/etc/systemd/system/union-state-kiosk-watchdog.timer');
  });

  test.each([
    'getty@tty1.service',
    'display-manager.service',
    'ctrl-alt-del.target',
    'suspend.target',
  ])('%s cannot come between the visitor and the kiosk', (unit) => {
    const root = aFolder();

    install(root);

    expect(readlinkSync(join(root, units, unit))).toBe('/dev/null');
  });

  test('installing twice changes nothing the second time', () => {
    const root = aFolder();
    install(root);
    const before = everything(root);

    const second = install(root);

    expect(second.stdout).toBe('Everything is in place already.\n');
    expect(everything(root)).toEqual(before);
  });

  test('settings of the technician survive a new installation', () => {
    const root = aFolder();
    install(root);
    const settings = join(root, 'etc/default/union-state-kiosk');
    writeFileSync(settings, 'KIOSK_TRANSFORM=90\n');

    install(root);

    expect(readFileSync(settings, 'utf8')).toBe('KIOSK_TRANSFORM=90\n');
  });

  test('a file of an older version is replaced', () => {
    const root = aFolder();
    install(root);
    const unit = join(root, units, 'union-state-kiosk.service');
    writeFileSync(unit, '[Unit]\n');

    install(root);

    expect(readFileSync(unit)).toEqual(readFileSync(linuxFile('union-state-kiosk.service')));
  });

  test('uninstalling gives the machine its own display manager back', () => {
    const root = aFolder();
    const manager = join(root, units, 'display-manager.service');
    mkdirSync(join(root, units), { recursive: true });
    symlinkSync('/lib/systemd/system/gdm3.service', manager);
    install(root);
    expect(readlinkSync(manager)).toBe('/dev/null');

    expect(uninstall(root)).toMatchObject({ status: 0, stderr: '' });

    expect(readlinkSync(manager)).toBe('/lib/systemd/system/gdm3.service');
    // What belongs to the app and to the technician stays.
    expect(everything(root)).toEqual([
      'etc/apparmor.d/union-state-kiosk',
      'etc/default/union-state-kiosk',
      'etc/systemd/system/display-manager.service',
    ]);
  });

  test('uninstalling twice, or a dry run of it, changes nothing', () => {
    const root = aFolder();
    install(root);
    const installed = everything(root);

    uninstall(root, '--dry-run');
    expect(everything(root)).toEqual(installed);
    uninstall(root);
    expect(uninstall(root).stdout).toBe("Nothing of the kiosk's lock is installed.\n");
  });

  test.each(['install.sh', 'uninstall.sh'])(
    '%s answers a wrong option with 2 and does nothing',
    (script) => {
      const root = aFolder();

      const answer = run('bash', [linuxFile(script), '--force'], { env: { PREFIX: root } });

      expect(answer.status).toBe(2);
      expect(answer.stderr).toContain('--dry-run');
      expect(everything(root)).toEqual([]);
    },
  );
});
