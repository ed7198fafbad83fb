import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPack } from '#electron/host/stick/pack-source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Member {
  readonly name: string;
  readonly body?: string;
  /** What the directory says, where it lies. */
  readonly claims?: number;
  readonly deflated?: boolean;
  readonly encrypted?: boolean;
}

/** A zip by hand (PKWARE APPNOTE 4.3): a library would refuse to make what an attacker makes. */
function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body = '{}', claims, deflated = false, encrypted = false } of members) {
    const plain = Buffer.from(body);
    const stored = deflated ? deflateRawSync(plain) : plain;
    const size = claims ?? plain.length;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    fields.writeUInt16LE(deflated ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(deflated ? stored.length : size, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), stored]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        fields,
        attributes,
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]);
}

async function open(bytes: Buffer): Promise<string> {
  const path = join(folder, 'x.kpack');
  writeFileSync(path, bytes);
  const opened = await openPack([path]);
  if (opened.ok) opened.value.close();
  return opened.ok ? 'opened' : opened.error.type;
}

const name = (letter: string) => `v1/blobs/${letter.repeat(2)}/${letter.repeat(64)}`;

test('a proper pack is opened', async () => {
  expect(await open(zip([{ name: 'v1/timestamp.json' }, { name: name('a') }]))).toBe('opened');
});

test.each([
  ['that climbs out', '../../evil.json'],
  ['that climbs out below ours', `v1/../../../etc/cron.d/x`],
  ['of a root folder', '/etc/passwd'],
  ['of a Windows drive', 'C:/Windows/x'],
  ['with backslashes', 'v1\\timestamp.json'],
  ['with a null byte', 'v1/timestamp.json\0.exe'],
  ['of a folder', 'v1/'],
  ['that is not ours', 'autorun.inf'],
  ['in other letters', 'V1/TIMESTAMP.JSON'],
  ['that is long', `v1/${'a'.repeat(5000)}`],
])('a pack with a name %s is refused', async (_, hostile) => {
  expect(await open(zip([{ name: 'v1/timestamp.json' }, { name: hostile }]))).toBe('malformed');
});

test('a name that occurs twice is refused: who knows which would be read', async () => {
  expect(
    await open(
      zip([
        { name: name('a'), body: 'good' },
        { name: name('a'), body: 'bad!' },
      ]),
    ),
  ).toBe('malformed');
});

test('a bomb is refused before anything is unpacked', async () => {
  const bomb = { name: name('a'), body: '0'.repeat(20_000_000), deflated: true };

  expect(await open(zip([bomb]))).toBe('malformed');
});

test.each([
  ['encrypted', { encrypted: true }],
  ['larger than any blob', { claims: 2 ** 31 + 1 }],
])('a file that is %s is refused', async (_, fields) => {
  expect(await open(zip([{ name: name('a'), ...fields }]))).toBe('malformed');
});

test('a pack with more files than any feed has is refused', async () => {
  const members = Array.from({ length: 50_001 }, (_, index) => {
    const sha256 = index.toString(16).padStart(64, '0');
    return { name: `v1/blobs/00/${sha256}`, body: '' };
  });

  expect(await open(zip(members.slice(1)))).toBe('opened');
  expect(await open(zip(members))).toBe('malformed');
});

test('a directory that lies about sizes gives an error and not the neighbour’s bytes', async () => {
  const path = join(folder, 'x.kpack');
  writeFileSync(path, zip([{ name: 'v1/timestamp.json', body: '{"a":1}', claims: 4_000 }]));
  const opened = await openPack([path]);
  if (!opened.ok) return expect(opened.error.type).toBe('malformed');

  expect(await opened.value.readMetadata('timestamp.json', 16_384)).toMatchObject({ ok: false });
  opened.value.close();
});

test.each([
  ['nothing', Buffer.of()],
  ['noise', Buffer.from('PK and then nothing that makes sense'.repeat(40))],
  [
    'a pack that was copied by half',
    zip([{ name: name('a'), body: 'x'.repeat(9000) }]).subarray(0, 5000),
  ],
])('a file with %s is refused', async (_, bytes) => {
  expect(await open(bytes)).toBe('malformed');
});

test('two volumes that hold the same file are refused', async () => {
  const [one, two] = [join(folder, '1.kpack'), join(folder, '2.kpack')];
  writeFileSync(one, zip([{ name: name('a') }]));
  writeFileSync(two, zip([{ name: name('a') }]));

  expect(await openPack([one, two])).toMatchObject({ ok: false, error: { type: 'malformed' } });
});
