import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '#shared/exit-codes';
import { aFolder, hasTool, linuxFile, linuxFiles, run } from './deploy-files.ts';
import { readUnit } from './read-unit.ts';

const kiosk = readUnit(linuxFile('union-state-kiosk.service'));
const service = kiosk.Service ?? {};

test('systemd starts the kiosk again for the exit code that asks for it and for every crash', () => {
  expect(service.RestartForceExitStatus).toEqual([String(exitCodes.restart)]);
  expect(service.Restart).toEqual(['on-failure']);
});

test('a technician who leaves for the desktop is not thrown back into the kiosk', () => {
  expect(service.SuccessExitStatus).toEqual([String(exitCodes.desktop)]);
  expect(service.RestartForceExitStatus).not.toContain(String(exitCodes.desktop));
  expect(kiosk.Unit?.OnSuccess).toEqual(['union-state-kiosk-staff.service']);
  expect(readUnit(linuxFile('union-state-kiosk-staff.service')).Service?.ExecStart).toEqual([
    '/usr/bin/chvt 2',
  ]);
});

test('a kiosk that cannot start is not restarted for ever', () => {
  expect(kiosk.Unit?.StartLimitBurst).toEqual(['5']);
  expect(kiosk.Unit?.StartLimitIntervalSec).toEqual(['15min']);
  // Five starts must fit into the interval, or the limit never counts.
  expect(5 * Number(service.RestartSec?.[0])).toBeLessThan(15 * 60);
});

test('the kiosk is alone on the first console, in a session that owns the screen', () => {
  expect(service.User).toEqual(['kiosk']);
  expect(service.PAMName).toEqual(['union-state-kiosk']);
  expect(service.TTYPath).toEqual(['/dev/tty1']);
  expect(kiosk.Unit?.Conflicts).toEqual(['getty@tty1.service']);
  expect(readFileSync(linuxFile('union-state-kiosk.pam'), 'utf8')).toMatch(
    /^session +required pam_systemd\.so/m,
  );
});

test('nothing of the kiosk outlives it: a hung app would hold the data folder', () => {
  expect(service.ExecStopPost).toEqual(['-+/usr/bin/pkill --signal KILL --uid kiosk']);
});

test('the unit is hardened', () => {
  expect(service).toMatchObject({
    NoNewPrivileges: ['yes'],
    CapabilityBoundingSet: [''],
    ProtectSystem: ['full'],
    PrivateTmp: ['yes'],
    RestrictSUIDSGID: ['yes'],
  });
});

// Each of these takes away what Chromium's sandbox, its compiler, the GPU, the touch panel, the
// Wayland socket or the content updates are made of.
test.each([
  'RestrictNamespaces',
  'PrivateUsers',
  'SystemCallFilter',
  'MemoryDenyWriteExecute',
  'PrivateDevices',
  'DevicePolicy',
  'DeviceAllow',
  'ProtectClock',
  'ProtectHome',
  'PrivateNetwork',
])('the hardening does without %s, which the kiosk would not survive', (key) => {
  expect(Object.keys(service)).not.toContain(key);
});

test('the sandbox of Chromium is never switched off', () => {
  for (const name of linuxFiles('.sh', '.service', '.default')) {
    expect(readFileSync(linuxFile(name), 'utf8')).not.toContain('--no-sandbox');
  }
});

test('the compositor allows no switch to another console', () => {
  const calls = readFileSync(linuxFile('run-kiosk.sh'), 'utf8').match(/^cage .*$/gm);

  expect(calls).toEqual(['cage -d -- "$0" --inside &']);
});

test('the watchdog looks every 30 seconds and may look into the kiosk’s folder', () => {
  const timer = readUnit(linuxFile('union-state-kiosk-watchdog.timer'));
  const watchdog = readUnit(linuxFile('union-state-kiosk-watchdog.service'));

  expect(timer.Timer?.OnUnitActiveSec).toEqual(['30s']);
  expect(timer.Install?.WantedBy).toEqual(['timers.target']);
  expect(watchdog.Service?.CapabilityBoundingSet).toEqual(['CAP_DAC_OVERRIDE']);
  expect(watchdog.Service?.RuntimeDirectoryPreserve).toEqual(['yes']);
});

test('the kiosk sees a mounted stick: its unit has no view of the disk of its own', () => {
  const stick = readUnit(linuxFile('union-state-kiosk-usb@.service'));

  expect(stick.Unit?.BindsTo).toEqual(['dev-%i.device']);
  expect(
    Object.keys(stick.Service ?? {}).filter((key) =>
      /^(Protect|Private|ReadOnly|Inaccessible)/.test(key),
    ),
  ).toEqual([]);
});

test('every udev rule is made of matches and assignments, and jumps to a label that is there', () => {
  const part = /^[A-Z]+(?:\{[\w]+\})?(?:==|!=|\+=|=)"[^"]*"$/;
  const rules = readFileSync(linuxFile('99-union-state-kiosk-usb.rules'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  for (const rule of rules) for (const piece of rule.split(', ')) expect(piece).toMatch(part);
  const jumps = rules.flatMap((rule) => /GOTO="(\w+)"/.exec(rule)?.[1] ?? []);
  const labels = rules.flatMap((rule) => /LABEL="(\w+)"/.exec(rule)?.[1] ?? []);
  expect(new Set(jumps)).toEqual(new Set(labels));
  expect(rules.join('\n')).toContain('ENV{SYSTEMD_WANTS}+="union-state-kiosk-usb@%k.service"');
});

test('only sticks on USB are mounted', () => {
  const rules = readFileSync(linuxFile('99-union-state-kiosk-usb.rules'), 'utf8');

  expect(rules).toMatch(/^ENV\{ID_BUS\}!="usb", GOTO=/m);
  expect(rules).toMatch(/^ENV\{ID_FS_TYPE\}!="vfat\|exfat\|ntfs", GOTO=/m);
});

test('AppArmor names the program where the installer puts it, and confines nothing', () => {
  const profile = readFileSync(linuxFile('union-state-kiosk.apparmor'), 'utf8');
  const builder = readFileSync(join(linuxFile('.'), '../../../electron-builder.yml'), 'utf8');
  const product = /^productName: (.+)$/m.exec(builder)?.[1];

  expect(profile).toContain(
    `profile union-state-kiosk /opt/${product}/union-state-kiosk flags=(unconfined) {`,
  );
  expect(profile).toMatch(/^ {2}userns,$/m);
});

test.skipIf(!hasTool('systemd-analyze', '--version'))('systemd finds no fault in any unit', () => {
  const folder = aFolder();
  const units = linuxFiles('.service', '.timer').map((name) => {
    const copy = join(folder, name.replace('@.', '@sda1.'));
    copyFileSync(linuxFile(name), copy);
    // The programs themselves are not on this machine.
    const text = readFileSync(copy, 'utf8');
    writeFileSync(copy, text.replace(/^(Exec\w+=[-+]*)\/\S+/gm, '$1/bin/true'));
    return copy;
  });

  const { status, stdout, stderr } = run('systemd-analyze', ['verify', '--man=no', ...units]);

  // It ends well with mere warnings, such as a misspelt key: those are lines that name our files.
  const faults = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('union-state'));
  expect({ status, faults }).toEqual({ status: 0, faults: [] });
});

test.skipIf(!hasTool('udevadm', 'verify', '--help'))('udev finds no fault in the rule', () => {
  const { status, stdout } = run('udevadm', [
    'verify',
    linuxFile('99-union-state-kiosk-usb.rules'),
  ]);

  expect({ status, stdout }).toMatchObject({ status: 0 });
});

test.skipIf(!knowsUserns())('AppArmor accepts the profile', () => {
  const { status, stderr } = run('apparmor_parser', [
    '-QTK',
    linuxFile('union-state-kiosk.apparmor'),
  ]);

  expect({ status, stderr }).toMatchObject({ status: 0 });
});

/** AppArmor 4 brought the rule for user namespaces; older ones neither know nor need it. */
function knowsUserns(): boolean {
  if (!hasTool('apparmor_parser', '--version')) return false;
  const major = /version (\d+)/.exec(run('apparmor_parser', ['--version']).stdout)?.[1];
  if (Number(major) >= 4) return true;
  process.stdout.write(`Skipping a test of assets/deploy: AppArmor ${major} is older than 4.\n`);
  return false;
}
