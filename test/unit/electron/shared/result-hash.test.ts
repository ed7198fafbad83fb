import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { resultHash } from '#shared/result-hash';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const records = [
  { key: 'places/a', record: { id: 'a', position: [1.5, 2], title: { ru: 'Ў', be: 'Ў' } } },
  { key: 'places/b', record: { id: 'b' } },
];

test('the hash does not depend on the order of records or of fields', async () => {
  const shuffled = [
    { key: 'places/b', record: { id: 'b' } },
    { key: 'places/a', record: { title: { be: 'Ў', ru: 'Ў' }, position: [1.5, 2], id: 'a' } },
  ];

  expect(await resultHash(shuffled, sha256)).toBe(await resultHash(records, sha256));
});

test('any change changes the hash', async () => {
  const original = await resultHash(records, sha256);

  for (const changed of [
    records.slice(1),
    [{ key: 'places/c', record: records[0]?.record }, ...records.slice(1)],
    [
      { key: 'places/a', record: { ...records[0]?.record, position: [1.5, 2.0001] } },
      ...records.slice(1),
    ],
  ]) {
    expect(await resultHash(changed, sha256)).not.toBe(original);
  }
});
