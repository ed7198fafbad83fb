import { scryptSync } from 'node:crypto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { hashedPinSchema, hashPin, isPin } from '#electron/host/access/pin-hash.ts';

test('one PIN is never kept twice in the same way', async () => {
  const [one, other] = await Promise.all([hashPin('480917'), hashPin('480917')]);

  expect(one.salt).not.toBe(other.salt);
  expect(one.hash).not.toBe(other.hash);
  expect(await isPin('480917', one)).toBe(true);
  expect(await isPin('480918', one)).toBe(false);
});

test('what is kept is scrypt with a cost of at least 2^15', async () => {
  const { n, r, p, salt, hash } = await hashPin('480917');

  const expected = scryptSync('480917', Buffer.from(salt, 'base64'), 32, {
    N: n,
    r,
    p,
    maxmem: 2 ** 28,
  });

  expect(n).toBeGreaterThanOrEqual(2 ** 15);
  expect(hash).toBe(expected.toString('base64'));
});

test('a PIN is checked with the parameters that lie beside it', async () => {
  const salt = Buffer.alloc(16, 7);
  const options = { N: 2 ** 16, r: 8, p: 2, maxmem: 2 ** 28 };
  const hash = scryptSync('480917', salt, 32, options).toString('base64');

  expect(
    await isPin('480917', { n: 2 ** 16, r: 8, p: 2, salt: salt.toString('base64'), hash }),
  ).toBe(true);
});

test('a weaker or shortened hash is not a PIN', async () => {
  const good = await hashPin('480917');

  expect(v.is(hashedPinSchema, good)).toBe(true);
  for (const change of [{ n: 2 ** 14 }, { n: 2 ** 24 }, { p: 0 }, { hash: '' }, { salt: 'AAAA' }]) {
    expect(v.is(hashedPinSchema, { ...good, ...change })).toBe(false);
  }
});
