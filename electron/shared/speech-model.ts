import * as v from 'valibot';
import type { Locale } from './locales.ts';

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0));

const recordingSchema = v.strictObject({
  /** Ogg with Opus, one channel. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256')),
  /** Where in the file each sentence is said, in the order of the file. */
  sentences: v.array(v.strictObject({ key: v.string(), fromMs: milliseconds, toMs: milliseconds })),
});
/** One language's texts of one record, read out one after another. */
export type Recording = v.InferOutput<typeof recordingSchema>;

/** Added when a release is published: languages that nobody has read out are absent. */
export const speechSchema = v.strictObject({
  ru: v.optional(recordingSchema),
  be: v.optional(recordingSchema),
  en: v.optional(recordingSchema),
} satisfies Record<Locale, unknown>);
export type Speech = v.InferOutput<typeof speechSchema>;

/**
 * Names a sentence, so that the page finds what is said for the words that it shows. 53 bits (cyrb53,
 * public domain): among 100,000 sentences two share a key with a chance of one in a million.
 */
export function sentenceKey(sentence: string): string {
  const text = sentence.normalize('NFC').replace(/\s+/g, ' ').trim();
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
