/** Letters of a search that are kept at most: as long as the name of a place. */
const longest = 40;
const shortest = 3;

/**
 * What is kept of a search that found nothing: its words in small letters. Digits and signs are
 * dropped, so that no number of a phone, a passport or a card remains; of anything that looks like
 * an e-mail address nothing is kept, and nothing of less than three letters.
 */
export function keptQuery(query: string): string | undefined {
  if (query.includes('@')) return undefined;
  const words = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}’' -]/gu, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');
  const kept = [...words].slice(0, longest).join('').trim();
  return [...kept].length < shortest ? undefined : kept;
}
