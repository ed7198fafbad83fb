import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

/** 32 MiB and about a tenth of a second for each try: slow for a thief, unfelt by one person. */
const present = { n: 2 ** 15, r: 8, p: 1 } as const;
const saltBytes = 16;
const hashBytes = 32;

const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.base64(),
    v.check((text) => Buffer.from(text, 'base64').length === bytes),
  );

/** A PIN as it is kept. Its parameters lie beside it, so that a later app may use stronger ones. */
export const hashedPinSchema = v.strictObject({
  n: v.picklist([2 ** 15, 2 ** 16, 2 ** 17]),
  r: v.literal(8),
  p: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  salt: base64(saltBytes),
  hash: base64(hashBytes),
});
export type HashedPin = v.InferOutput<typeof hashedPinSchema>;

export async function hashPin(pin: string): Promise<HashedPin> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(pin, salt, present);
  return { ...present, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

export async function isPin(pin: string, { salt, hash, ...parameters }: HashedPin) {
  const wanted = Buffer.from(hash, 'base64');
  return timingSafeEqual(await derive(pin, Buffer.from(salt, 'base64'), parameters), wanted);
}

function derive(
  pin: string,
  salt: Buffer,
  { n, r, p }: Pick<HashedPin, 'n' | 'r' | 'p'>,
): Promise<Buffer> {
  // Node's own limit is exactly what the least of these needs, and it counts a little on top.
  const options: ScryptOptions = { N: n, r, p, maxmem: 2 * 128 * n * r };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, options, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
}
