import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Machine } from './pack.ts';
import { standInExe } from './stand-in-exe.ts';

/**
 * Lays out a folder as an unpacked Electron 45 is laid out, in kilobytes instead of 300 MB and
 * with a program that carries a true fuse wire, so that the kiosk can be packed without a network.
 */
export async function makeStandInElectron(folder: string, machine: Machine): Promise<void> {
  const forWindows = machine === 'win-x64';
  const wire = fuseWire(shippedFuses);
  const files = new Map<string, Buffer | string>([
    forWindows
      ? ['electron.exe', standInExe(wire)]
      : ['electron', Buffer.concat([elfHeader, Buffer.alloc(4096), wire, Buffer.alloc(4096)])],
    ...(forWindows ? windowsFiles : linuxFiles).map((name): [string, string] => [name, name]),
    ...commonFiles.map((name): [string, string] => [name, name]),
  ]);
  for (const [name, bytes] of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { mode: /^electron$|^chrome/.test(name) ? 0o755 : 0o644 });
  }
}

/** As Electron comes, `0` off and `1` on: everything that this kiosk turns off is still on. */
const shippedFuses = '101100011';

/** How Electron keeps its fuses: sentinel, version of the wire, number of fuses, one byte each. */
export function fuseWire(fuses: string): Buffer {
  return Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses, 'latin1'),
  ]);
}

const elfHeader = Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1');

// Not among them: resources/default_app.asar, which electron-builder removes from a true one.
const commonFiles = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'locales/de.pak',
  'locales/en-US.pak',
  'locales/ru.pak',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];
const linuxFiles = [
  'chrome-sandbox',
  'chrome_crashpad_handler',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
];
const windowsFiles = [
  'd3dcompiler_47.dll',
  'ffmpeg.dll',
  'libEGL.dll',
  'libGLESv2.dll',
  'vk_swiftshader.dll',
  'vulkan-1.dll',
];
