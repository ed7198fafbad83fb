import canonicalize from 'canonicalize';

/** One record under its `collection/id` key. */
export interface KeyedRecord {
  readonly key: string;
  readonly record: unknown;
}

/**
 * SHA-256 over the sorted keys, each with the SHA-256 of its record as RFC 8785 JSON. Equal for
 * equal content whatever the order, so that host and page can compare what they hold.
 */
export async function resultHash(
  records: readonly KeyedRecord[],
  sha256: (text: string) => string | Promise<string>,
): Promise<string> {
  const lines = await Promise.all(
    records.map(async ({ key, record }) => `${key} ${await sha256(canonicalize(record) ?? '')}\n`),
  );
  return sha256(lines.sort().join(''));
}
