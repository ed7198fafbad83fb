import canonicalize from 'canonicalize';

/** One record under its `collection/id` key. */
export interface KeyedRecord {
  readonly key: string;
  readonly record: unknown;
}

type Hash = (text: string) => string | Promise<string>;

/** What a record adds to the {@link hashOfLines} of all: its key, and the hash of its RFC 8785 JSON. */
export const resultLine = async ({ key, record }: KeyedRecord, sha256: Hash): Promise<string> =>
  `${key} ${await sha256(canonicalize(record) ?? '')}\n`;

/**
 * SHA-256 over the sorted keys, each with the SHA-256 of its record. Equal for equal content
 * whatever the order, so that host and page can compare what they hold.
 */
export const hashOfLines = async (lines: readonly string[], sha256: Hash): Promise<string> =>
  sha256(lines.toSorted().join(''));

/** The {@link hashOfLines} of records that are all at hand. */
export const resultHash = async (records: readonly KeyedRecord[], sha256: Hash): Promise<string> =>
  hashOfLines(await Promise.all(records.map((record) => resultLine(record, sha256))), sha256);
