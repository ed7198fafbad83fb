import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exitCodes } from '#shared/exit-codes';
import { aFolder, fakeCommand, hasTool, linuxFile, linuxFiles, run } from './deploy-files.ts';

const windows = process.platform === 'win32';

test.skipIf(windows).each(linuxFiles('.sh'))('the shell can read %s', (name) => {
  expect(run('bash', ['-n', linuxFile(name)])).toMatchObject({ status: 0, stderr: '' });
});

test.skipIf(!hasTool('shellcheck', '--version'))('shellcheck finds no fault in any script', () => {
  const scripts = linuxFiles('.sh').map(linuxFile);

  expect(run('shellcheck', ['-x', '-P', 'SCRIPTDIR', ...scripts])).toMatchObject({
    status: 0,
    stdout: '',
  });
});

/** cage of Debian 12: ends with 0 whatever the program inside ended with. */
const cageThatSwallowsCodes =
  'while [ "$1" != -- ]; do shift; done; shift\ntrap "exit 0" TERM\n"$@" &\nwait $!\nexit 0';

function aKiosk(app: string, cage = cageThatSwallowsCodes) {
  const folder = aFolder();
  fakeCommand(folder, 'cage', cage);
  fakeCommand(folder, 'kiosk-app', app);
  const env = {
    RUNTIME_DIRECTORY: folder,
    KIOSK_DATA: folder,
    KIOSK_APP: join(folder, 'kiosk-app'),
  };
  return { folder, env };
}

test.skipIf(windows).each([exitCodes.desktop, exitCodes.restart, 3])(
  'the kiosk’s exit code %i reaches systemd through a compositor that swallows it',
  (code) => {
    const kiosk = aKiosk(`exit ${code}`);

    expect(run(linuxFile('run-kiosk.sh'), [], kiosk).status).toBe(code);
  },
);

test.skipIf(windows)('a kiosk that was killed counts as failed', () => {
  const kiosk = aKiosk('kill -KILL $$');

  expect(run(linuxFile('run-kiosk.sh'), [], kiosk).status).toBe(137);
});

test.skipIf(windows)('a compositor that ends before the kiosk counts as failed', () => {
  const kiosk = aKiosk('exit 0', 'exit 0');
  writeFileSync(join(kiosk.folder, 'exit-code'), '0');

  expect(run(linuxFile('run-kiosk.sh'), [], kiosk).status).toBe(1);
});

test.skipIf(windows)('the app is told its data folder', () => {
  const kiosk = aKiosk('echo "$@" > "$RUNTIME_DIRECTORY/arguments"');

  run(linuxFile('run-kiosk.sh'), [], kiosk);

  expect(readFileSync(join(kiosk.folder, 'arguments'), 'utf8')).toBe(`--data ${kiosk.folder}\n`);
});

test.skipIf(windows)('stopping the service is no failure', async () => {
  const { folder, env } = aKiosk('touch "$RUNTIME_DIRECTORY/started"\nexec sleep 3');
  const child = spawn(linuxFile('run-kiosk.sh'), {
    env: { PATH: `${folder}:${process.env.PATH}`, ...env },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (!existsSync(join(folder, 'started'))) await delay(20);

  child.kill('SIGTERM');

  expect(await ended).toBe(0);
});

/** The watchdog beside a systemd that says `state` and writes down what it is told. */
function aWatchdog(state: string) {
  const folder = aFolder();
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  fakeCommand(
    folder,
    'systemctl',
    `case "$*" in
  *ActiveState*) echo "${state}" ;;
  *InvocationID*) cat "${folder}/invocation" ;;
  *) echo "$*" >> "${calls}" ;;
esac`,
  );
  writeFileSync(join(folder, 'invocation'), 'first');
  const alive = join(folder, 'alive');
  writeFileSync(alive, '');
  return {
    alive,
    look: () =>
      run(linuxFile('watchdog.sh'), [], {
        folder,
        env: { RUNTIME_DIRECTORY: folder, KIOSK_ALIVE: alive },
      }),
    restarted: () => writeFileSync(join(folder, 'invocation'), 'second'),
    calls: () => readFileSync(calls, 'utf8').trimEnd().split('\n').filter(Boolean),
  };
}

const kill = 'kill --signal=SIGKILL union-state-kiosk.service';

test.skipIf(windows)('a kiosk that hangs for two minutes is killed, once', () => {
  const watchdog = aWatchdog('active');

  for (let i = 0; i < 4; i += 1) watchdog.look();
  expect(watchdog.calls()).toEqual([]);
  watchdog.look();
  expect(watchdog.calls()).toEqual([kill]);
  for (let i = 0; i < 4; i += 1) watchdog.look();
  expect(watchdog.calls()).toEqual([kill]);
});

test.skipIf(windows)('a kiosk that is alive is left alone, whatever the clock says', () => {
  const watchdog = aWatchdog('active');

  for (let i = 0; i < 12; i += 1) {
    // Back and forth by years, as a machine without a clock battery does.
    const at = new Date(i % 2 === 0 ? `20${10 + i}-01-01T00:00:00Z` : '2026-11-22T10:00:00Z');
    utimesSync(watchdog.alive, at, new Date(at.getTime() + i * 1000));
    watchdog.look();
  }

  expect(watchdog.calls()).toEqual([]);
});

test.skipIf(windows)('a kiosk that was started again gets its two minutes afresh', () => {
  const watchdog = aWatchdog('active');

  for (let i = 0; i < 4; i += 1) watchdog.look();
  watchdog.restarted();
  for (let i = 0; i < 4; i += 1) watchdog.look();

  expect(watchdog.calls()).toEqual([]);
});

test.skipIf(windows)('without the file nothing can be told, and nothing is killed', () => {
  const watchdog = aWatchdog('active');
  const missing = `${watchdog.alive}-elsewhere`;

  for (let i = 0; i < 8; i += 1) {
    run(linuxFile('watchdog.sh'), [], {
      folder: join(watchdog.alive, '..'),
      env: { RUNTIME_DIRECTORY: join(watchdog.alive, '..'), KIOSK_ALIVE: missing },
    });
  }

  expect(watchdog.calls()).toEqual([]);
});

test.skipIf(windows)('a kiosk that systemd gave up is tried again after ten minutes', () => {
  const watchdog = aWatchdog('failed');

  for (let i = 0; i < 20; i += 1) watchdog.look();
  expect(watchdog.calls()).toEqual([]);
  watchdog.look();

  expect(watchdog.calls()).toEqual([
    'reset-failed union-state-kiosk.service',
    'start --no-block union-state-kiosk.service',
  ]);
});

test.skipIf(windows)('a kiosk that a technician has left stays left', () => {
  const watchdog = aWatchdog('inactive');

  for (let i = 0; i < 30; i += 1) watchdog.look();

  expect(watchdog.calls()).toEqual([]);
});

/** A stick with that label and file system; what is mounted and unmounted is written down. */
function aStick(label: string, type = 'vfat') {
  const folder = aFolder();
  const media = join(folder, 'media');
  const log = join(folder, 'log');
  writeFileSync(join(folder, 'label'), label);
  writeFileSync(log, '');
  fakeCommand(
    folder,
    'blkid',
    `case "$*" in *LABEL*) cat "${folder}/label" ;; *) echo ${type} ;; esac`,
  );
  fakeCommand(folder, 'id', 'echo 990');
  const mountInto = `echo "mount $*" >> "${log}"`;
  fakeCommand(folder, 'mount', mountInto);
  fakeCommand(folder, 'umount', `echo "umount $*" >> "${log}"`);
  const env = { KIOSK_MEDIA: media, KIOSK_MOUNTS: join(folder, 'mounts') };
  return {
    media,
    mounts: env.KIOSK_MOUNTS,
    mountUsb: (...args: string[]) => run(linuxFile('mount-usb.sh'), args, { folder, env }),
    log: () => readFileSync(log, 'utf8').trimEnd(),
    /** Mounting with these options fails. */
    refuse: (options: string) =>
      fakeCommand(folder, 'mount', `case "$*" in *${options}*) exit 32 ;; esac\n${mountInto}`),
  };
}

test.skipIf(windows).each(['vfat', 'exfat', 'ntfs'])(
  'a stick with %s is mounted so that the kiosk may write to it and nothing runs from it',
  (type) => {
    const stick = aStick('CONTENT', type);

    expect(stick.mountUsb('add', 'sda1').status).toBe(0);

    expect(stick.log()).toMatch(/ -o rw,noatime,nosuid,nodev,noexec,uid=990,gid=990,dmask=0077,/);
    expect(stick.log()).toMatch(new RegExp(` /dev/sda1 ${stick.media}/CONTENT$`));
  },
);

test.skipIf(windows)('a stick that cannot be written is read all the same', () => {
  const stick = aStick('CONTENT');
  stick.refuse('rw,');

  expect(stick.mountUsb('add', 'sda1').status).toBe(0);

  expect(stick.log()).toMatch(
    /^mount -t vfat -o ro,noatime,nosuid,nodev,noexec,\S+ \/dev\/sda1 \S+\/CONTENT$/,
  );
});

test.skipIf(windows)('a stick that cannot be read leaves no folder', () => {
  const stick = aStick('CONTENT');
  stick.refuse('nosuid');

  expect(stick.mountUsb('add', 'sda1').status).toBe(1);

  expect(stick.log()).toBe('');
  expect(existsSync(join(stick.media, 'CONTENT'))).toBe(false);
});

test.skipIf(windows)('a file system that no shop sells is refused', () => {
  const stick = aStick('CONTENT', 'ext4');

  expect(stick.mountUsb('add', 'sda1').status).toBe(1);
  expect(stick.log()).toBe('');
});

test.skipIf(windows).each([
  ['', 'sda1'],
  ['..', 'sda1'],
  ['.hidden', 'sda1'],
  ['../../etc', 'sda1'],
  ['/etc/cron.d', '_etc_cron.d'],
  ['MY STICK', 'MY_STICK'],
  ['$(reboot); x', '__reboot___x'],
  ['two\nlines', 'two'],
])('the label %j becomes one plain folder name', (label, name) => {
  const stick = aStick(label);

  stick.mountUsb('add', 'sda1');

  expect(stick.log().split(' ').at(-1)).toBe(`${stick.media}/${name}`);
});

test.skipIf(windows)('two sticks of one label lie side by side', () => {
  const stick = aStick('CONTENT');
  mkdirSync(join(stick.media, 'CONTENT'), { recursive: true });

  stick.mountUsb('add', 'sdb1');

  expect(stick.log()).toMatch(/CONTENT-sdb1$/);
});

test.skipIf(windows)(
  'a stick that was pulled out leaves no folder, and no other is touched',
  () => {
    const stick = aStick('CONTENT');
    stick.mountUsb('add', 'sda1');
    writeFileSync(
      stick.mounts,
      `/dev/sda1 ${stick.media}/CONTENT vfat ro 0 0\n/dev/sda1 /boot/efi vfat rw 0 0\n/dev/sdb1 ${stick.media}/OTHER vfat ro 0 0\n`,
    );

    expect(stick.mountUsb('remove', 'sda1').status).toBe(0);

    expect(stick.log().split('\n').slice(1)).toEqual([`umount --lazy ${stick.media}/CONTENT`]);
    expect(existsSync(join(stick.media, 'CONTENT'))).toBe(false);
  },
);
