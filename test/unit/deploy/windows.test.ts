import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '#shared/exit-codes';
import { hasTool, run, windowsFile, windowsFiles } from './deploy-files.ts';
import { findAll, readXml } from './read-xml.ts';

const text = (name: string) => readFileSync(windowsFile(name), 'utf8');
const launcher = readXml(text('shell-launcher.xml'));

test.each([
  ['<a><b></a></b>', /closes something else/],
  ['<a><b/>', /not one closed root/],
  ['<a/><b/>', /not one closed root/],
  ['<a b="1" b="2"/>', /stands twice/],
  ['<a b="R&D"/>', /a bare &/],
  ['<a b=1/>', /not well-formed/],
  ['<!-- a -- b --><a/>', /not well-formed/],
])('the reader of this test refuses %s', (xml, reason) => {
  expect(() => readXml(xml)).toThrow(reason);
});

test('Shell Launcher is told version 2, and one profile that one account uses', () => {
  expect(launcher.name).toBe('ShellLauncherConfiguration');
  expect(launcher.attributes).toEqual({
    xmlns: 'http://schemas.microsoft.com/ShellLauncher/2018/Configuration',
    'xmlns:V2': 'http://schemas.microsoft.com/ShellLauncher/2019/Configuration',
  });
  const [made, used] = findAll(launcher, 'Profile').map(({ attributes }) => attributes.Id);
  expect(made).toMatch(/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  expect(used).toBe(made);
  expect(findAll(launcher, 'Account')).toHaveLength(1);
});

test('Shell Launcher does for each exit code what the kiosk means by it', () => {
  const actions = findAll(launcher, 'ReturnCodeAction').map(({ attributes }) => [
    attributes.ReturnCode,
    attributes.Action,
  ]);

  expect(Object.fromEntries(actions)).toEqual({
    [exitCodes.desktop]: 'DoNothing',
    [exitCodes.restart]: 'RestartShell',
  });
  expect(findAll(launcher, 'DefaultAction').map(({ attributes }) => attributes.Action)).toEqual([
    'RestartShell',
  ]);
});

test('Shell Launcher starts the program where the installer puts it; everybody else has the desktop', () => {
  const builder = readFileSync(join(windowsFile('.'), '../../../electron-builder.yml'), 'utf8');
  const product = /^productName: (.+)$/m.exec(builder)?.[1];

  expect(findAll(launcher, 'Shell').map(({ attributes }) => attributes.Shell)).toEqual([
    '%SystemRoot%\\explorer.exe',
    `%ProgramFiles%\\${product}\\${product}.exe --data %ProgramData%\\union-state-kiosk`,
  ]);
  expect(text('install.ps1')).toContain(`'${product}\\${product}.exe'`);
});

test('the scripts and Shell Launcher mean the same account', () => {
  const [account] = findAll(launcher, 'Account');

  expect(text('settings.psd1')).toContain(`Account  = '${account?.attributes.Name}'`);
});

test.each([
  'Ctrl+Alt+Del',
  'Shift+Ctrl+Esc',
  'Alt+F4',
  'Alt+Tab',
  'Ctrl+Esc',
  'Windows',
  'Win+L',
  'Win+R',
  'Win+U',
  'LShift+LAlt+PrintScrn',
])('Keyboard Filter blocks %s', (id) => {
  const keys = /Keys\s+= @\(([^)]*)\)/.exec(text('settings.psd1'))?.[1] ?? '';

  expect([...keys.matchAll(/'([^']+)'/g)].map(([, key]) => key)).toContain(id);
});

test.each([
  ['a swipe from the edge', /AllowEdgeSwipe'; Value = 0 /],
  ['a notification', /NoToastApplicationNotification'; Value = 1 /],
  ['Sticky Keys', /StickyKeys'; Name = 'Flags'; Value = '506'/],
  ['a swipe with three fingers', /TouchGestureSetting'; Value = 0;/],
  ['the touch keyboard', /EnableDesktopModeAutoInvoke'; Value = 0;/],
  ['a crash dialog', /DontShowUI'; Value = 1 /],
  ['an update by day', /ActiveHoursStart'; Value = 7 /],
])('%s does not get between the visitor and the kiosk', (_what, setting) => {
  expect(text('settings.psd1')).toMatch(setting);
});

test('active hours are no longer than Windows takes, and updates are installed outside them', () => {
  const value = (name: string) =>
    Number(new RegExp(`'${name}'; Value = (\\d+)`).exec(text('settings.psd1'))?.[1]);

  const [start, end, install] = [
    value('ActiveHoursStart'),
    value('ActiveHoursEnd'),
    value('ScheduledInstallTime'),
  ];
  expect(end - start).toBeLessThanOrEqual(18);
  expect(install < start || install >= end).toBe(true);
});

test('every setting below the account’s registry knows its way back', () => {
  const user = text('settings.psd1').split('    User     = @(')[1] ?? '';
  const entries = user.match(/@\{ Path = .*\}/g) ?? [];

  expect(entries.length).toBeGreaterThanOrEqual(8);
  for (const entry of entries) expect(entry).toMatch(/; Before = /);
});

test('no script writes a password in clear', () => {
  for (const name of windowsFiles('.ps1', '.psd1')) {
    expect(text(name)).not.toMatch(/ConvertTo-SecureString.*-AsPlainText|Set-\w+.*DefaultPassword/);
  }
});

test.each(['install.ps1', 'uninstall.ps1'])('%s can be tried with -WhatIf', (name) => {
  expect(text(name)).toContain('[CmdletBinding(SupportsShouldProcess)]');
  expect(text(name)).toContain('#Requires -RunAsAdministrator');
});

/** Every call that changes the machine, in either script. */
test.each(['install.ps1', 'uninstall.ps1', 'lib.ps1'])(
  'in %s nothing is changed before it was asked whether it may be',
  (name) => {
    const changes =
      /\b(New-Item|New-ItemProperty|Remove-ItemProperty|Set-CimInstance|Set-Service|New-LocalUser|Enable-WindowsOptionalFeature|Register-ScheduledTask|icacls\.exe|powercfg\.exe)\b/;
    const functions = text(name)
      .replace(/@"[\s\S]*?"@/g, '')
      .split(/^(?=function )/m);

    for (const body of functions.filter((part) => changes.test(part))) {
      expect(body.slice(0, body.search(changes))).toContain('$PSCmdlet.ShouldProcess(');
    }
  },
);

// Windows PowerShell 5.1 reads files without a byte order mark in the machine's code page.
test.each(windowsFiles('.ps1', '.psd1'))('%s is plain ASCII', (name) => {
  expect(text(name)).toMatch(/^[\n\x20-\x7e]*$/);
});

test
  .skipIf(!hasTool('pwsh', '-NoProfile', '-Command', 'exit 0'))
  .each(windowsFiles('.ps1', '.psd1'))('PowerShell can read %s', (name) => {
  const command = `$faults = $null; [void][Management.Automation.Language.Parser]::ParseFile('${windowsFile(name)}', [ref]$null, [ref]$faults); $faults | ForEach-Object { $_.Message }; exit $faults.Count`;

  expect(run('pwsh', ['-NoProfile', '-Command', command])).toMatchObject({ status: 0, stdout: '' });
});
