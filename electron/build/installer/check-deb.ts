import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pngSizes } from '../make-icons.ts';
import { paths } from '../paths.ts';
import { folderOf, type Machine, pack } from './pack.ts';

interface DebOptions {
  readonly machine: Exclude<Machine, 'win-x64'>;
  readonly electronFolder: string;
  readonly outFolder: string;
}

/** Everything that is wrong with what a deb would be made from, one sentence each. */
export async function checkDeb(options: DebOptions): Promise<string[]> {
  const { machine, outFolder } = options;
  let problems = [`${machine}: no deb would be made`];
  await pack({
    ...options,
    machines: [machine],
    flavour: 'release',
    async insteadOfDeb(parameters) {
      const lacking = await whatLacks(parameters, machine, join(outFolder, folderOf[machine]));
      problems = lacking.map((what) => `${machine}: the deb lacks ${what}`);
    },
  });
  return problems;
}

async function whatLacks(
  parameters: readonly string[],
  machine: Machine,
  folder: string,
): Promise<string[]> {
  const after = (name: string) => parameters[parameters.indexOf(name) + 1] ?? '';
  const installed = (path: string) =>
    parameters.find((parameter) => parameter.endsWith(`=${path}`))?.slice(0, -path.length - 1);
  const textOf = (file = '') => readFile(file, 'utf8').catch(() => '');
  const script = await textOf(after('--after-install'));
  const desktop = await textOf(installed('/usr/share/applications/union-state-kiosk.desktop'));
  const profile = await textOf(join(folder, 'resources', 'apparmor-profile'));
  const ownProfile = await textOf(
    join(paths.root, 'assets', 'deploy', 'linux', 'union-state-kiosk.apparmor'),
  );

  const holds: readonly (readonly [what: string, held: boolean])[] = [
    ['its machine', after('--architecture') === (machine === 'linux-x64' ? 'amd64' : 'arm64')],
    ['its name', after('--name') === 'union-state-kiosk'],
    ['a maintainer with an address', /^[^<]+ <[^>]+@[^>]+>$/.test(after('--maintainer'))],
    ['the kiosk in /opt', installed('/opt/union-state-kiosk') === `${folder}/`],
    ['its command', script.includes("'/usr/bin/union-state-kiosk'")],
    ['our AppArmor profile', profile !== '' && profile === ownProfile],
    ['a menu entry', desktop.includes('\nName=Union State Kiosk\n')],
    ...pngSizes.map((size): [string, boolean] => [
      `the icon of ${size} pixels`,
      installed(`/usr/share/icons/hicolor/${size}x${size}/apps/union-state-kiosk.png`) !==
        undefined,
    ]),
  ];
  return holds.filter(([, held]) => !held).map(([what]) => what);
}
