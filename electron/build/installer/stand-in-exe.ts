/**
 * The smallest Windows program that electron-builder can edit as it edits `electron.exe`: headers,
 * one section with the given data, one with the version resource that the editor looks for. It is
 * well-formed (PE32+) and does nothing. Layout: learn.microsoft.com, "PE Format".
 */
export function standInExe(data: Buffer): Buffer {
  const sections = [
    { name: '.rdata', rva: 0x1000, bytes: data, flags: 0x4000_0040 },
    { name: '.rsrc', rva: 0x2000, bytes: resourceSection(0x2000), flags: 0x4000_0040 },
  ];
  if (sections.some((section) => section.bytes.length > 0x1000)) {
    throw new Error('A section of the stand-in may have 4 KiB.');
  }

  const headers = Buffer.alloc(0x400);
  headers.write('MZ', 0, 'latin1');
  headers.writeUInt32LE(peAt, 0x3c);
  headers.write('PE', peAt, 'latin1');
  headers.writeUInt16LE(0x8664, peAt + 4); // x64
  headers.writeUInt16LE(sections.length, peAt + 6);
  headers.writeUInt16LE(optionalHeaderSize, peAt + 20);
  headers.writeUInt16LE(0x0022, peAt + 22); // a program, aware of large addresses
  writeOptionalHeader(headers, peAt + 24);

  const bodies: Buffer[] = [];
  let at = headers.length;
  for (const [index, { name, rva, bytes, flags }] of sections.entries()) {
    const body = Buffer.alloc(roundUp(bytes.length, fileAlignment));
    bytes.copy(body);
    bodies.push(body);
    const row = peAt + 24 + optionalHeaderSize + index * 40;
    headers.write(name, row, 'latin1');
    headers.writeUInt32LE(bytes.length, row + 8);
    headers.writeUInt32LE(rva, row + 12);
    headers.writeUInt32LE(body.length, row + 16);
    headers.writeUInt32LE(at, row + 20);
    headers.writeUInt32LE(flags, row + 36);
    at += body.length;
  }
  return Buffer.concat([headers, ...bodies]);
}

const peAt = 0x80;
const optionalHeaderSize = 240;
const fileAlignment = 0x200;

function writeOptionalHeader(headers: Buffer, at: number): void {
  headers.writeUInt16LE(0x20b, at); // PE32+
  headers.writeUInt32LE(0x1000, at + 20); // base of code
  headers.writeBigUInt64LE(0x1_4000_0000n, at + 24); // image base
  headers.writeUInt32LE(0x1000, at + 32); // alignment in memory
  headers.writeUInt32LE(fileAlignment, at + 36);
  headers.writeUInt16LE(10, at + 40); // of the operating system
  headers.writeUInt16LE(10, at + 48); // of the subsystem
  headers.writeUInt32LE(0x3000, at + 56); // size of image
  headers.writeUInt32LE(headers.length, at + 60);
  headers.writeUInt16LE(2, at + 68); // windowed
  headers.writeUInt32LE(16, at + 108); // data directories, the third being the resources
  headers.writeUInt32LE(0x2000, at + 112 + 2 * 8);
  headers.writeUInt32LE(resourceSection(0x2000).length, at + 112 + 2 * 8 + 4);
}

/** A tree of one leaf: type 16 (version), name 1, language 1033. */
function resourceSection(rva: number): Buffer {
  const version = versionInfo();
  const tree = Buffer.alloc(88);
  for (const [level, id] of [16, 1, 1033].entries()) {
    const at = level * 24;
    tree.writeUInt16LE(1, at + 14); // one entry with a number
    tree.writeUInt32LE(id, at + 16);
    const isLast = level === 2;
    tree.writeUInt32LE((isLast ? 0 : 0x8000_0000) + (level + 1) * 24, at + 20);
  }
  tree.writeUInt32LE(rva + tree.length, 72);
  tree.writeUInt32LE(version.length, 76);
  return Buffer.concat([tree, version]);
}

function versionInfo(): Buffer {
  const fixed = Buffer.alloc(52);
  fixed.writeUInt32LE(0xfeef04bd, 0);
  fixed.writeUInt32LE(0x10000, 4);
  const name = versionNode('ProductName', { text: 'Electron' }, []);
  const table = versionNode('040904b0', { text: '' }, [name]);
  const language = versionNode('Translation', { bytes: Buffer.from([9, 4, 0xb0, 4]) }, []);
  return versionNode('VS_VERSION_INFO', { bytes: fixed }, [
    versionNode('StringFileInfo', { text: '' }, [table]),
    versionNode('VarFileInfo', { text: '' }, [language]),
  ]);
}

type VersionValue = { readonly text: string } | { readonly bytes: Buffer };

function versionNode(key: string, value: VersionValue, children: readonly Buffer[]): Buffer {
  const isText = 'text' in value;
  const bytes = isText ? utf16(value.text) : value.bytes;
  const head = padded(Buffer.concat([Buffer.alloc(6), utf16(`${key}\0`)]));
  const node = Buffer.concat([head, padded(bytes), ...children.map(padded)]);
  node.writeUInt16LE(node.length, 0);
  node.writeUInt16LE(isText ? bytes.length / 2 : bytes.length, 2);
  node.writeUInt16LE(isText ? 1 : 0, 4);
  return node;
}

const utf16 = (text: string): Buffer =>
  Buffer.from(text === '' || text.endsWith('\0') ? text : `${text}\0`, 'utf16le');

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(roundUp(bytes.length, 4) - bytes.length)]);

const roundUp = (size: number, step: number): number => Math.ceil(size / step) * step;
