import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scryptSync,
  sign,
} from 'node:crypto';
import * as v from 'valibot';
import { sha256Of } from '../blob-folder.ts';
import { encodeJson } from '../encode-release.ts';

/** An Ed25519 key that is ready to sign. */
export interface SigningKey {
  /** SHA-256 of the public key in canonical form, by which metadata name it. */
  readonly keyId: string;
  readonly publicHex: string;
  sign(data: Buffer): string;
}

/**
 * scrypt with N = 2^17, r = 8, p = 1, the first choice of OWASP's Password Storage Cheat Sheet: about
 * 128 MB and half a second a try.
 */
const kdf = { N: 2 ** 17, r: 8, p: 1 } as const;
const kdfMemory = 256 * 1024 * 1024;

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));
const keyFileSchema = v.strictObject({
  schema: v.literal(1),
  public: hex,
  kdf: v.strictObject({
    name: v.literal('scrypt'),
    N: v.literal(kdf.N),
    r: v.literal(kdf.r),
    p: v.literal(kdf.p),
    salt: hex,
  }),
  cipher: v.strictObject({ name: v.literal('aes-256-gcm'), iv: hex, tag: hex, data: hex }),
});

/** The file of a new key, of which nothing can be signed without the passphrase. */
export function newKeyFile(passphrase: string): {
  readonly text: string;
  readonly key: SigningKey;
} {
  const { privateKey } = generateKeyPairSync('ed25519');
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = toSigningKey(privateKey);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(passphrase, salt), iv);
  // The public half is authenticated with the private one: the two cannot be mixed.
  cipher.setAAD(Buffer.from(key.publicHex));
  const data = Buffer.concat([
    cipher.update(privateKey.export({ format: 'der', type: 'pkcs8' })),
    cipher.final(),
  ]);
  const file: v.InferOutput<typeof keyFileSchema> = {
    schema: 1,
    public: key.publicHex,
    kdf: { name: 'scrypt', ...kdf, salt: salt.toString('hex') },
    cipher: {
      name: 'aes-256-gcm',
      iv: iv.toString('hex'),
      tag: cipher.getAuthTag().toString('hex'),
      data: data.toString('hex'),
    },
  };
  return { text: `${JSON.stringify(file, null, 2)}\n`, key };
}

/** Null when the passphrase is wrong or the file damaged: the cipher cannot tell which. */
export function openKeyFile(text: string, passphrase: string): SigningKey | null {
  try {
    const file = v.parse(keyFileSchema, JSON.parse(text));
    const { iv, tag, data } = file.cipher;
    const key = deriveKey(passphrase, Buffer.from(file.kdf.salt, 'hex'));
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'hex'), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(file.public));
    decipher.setAuthTag(Buffer.from(tag, 'hex'));
    const der = Buffer.concat([decipher.update(Buffer.from(data, 'hex')), decipher.final()]);
    return toSigningKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  } catch {
    return null;
  }
}

const deriveKey = (passphrase: string, salt: Buffer): Buffer =>
  // The same word typed on another system must give the same key.
  scryptSync(passphrase.normalize('NFC'), salt, 32, { ...kdf, maxmem: kdfMemory });

export function toSigningKey(privateKey: KeyObject): SigningKey {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  // The last 32 bytes of an Ed25519 SubjectPublicKeyInfo are the key itself (RFC 8410).
  const publicHex = spki.subarray(-32).toString('hex');
  return {
    keyId: sha256Of(encodeJson(publicKeyJson(publicHex))),
    publicHex,
    sign: (data) => sign(null, data, privateKey).toString('hex'),
  };
}

/** A public key as TUF metadata write it. */
export const publicKeyJson = (publicHex: string) => ({
  keytype: 'ed25519',
  keyval: { public: publicHex },
  scheme: 'ed25519',
});
