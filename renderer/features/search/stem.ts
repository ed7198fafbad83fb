/** Shorter stems begin too many other words. */
const shortestStem = 4;
const longestEnding = 3;

/**
 * A Cyrillic word without its ending, so that «граница» also finds «через границу»; a word that has
 * none, or would become too short, stays as it is.
 */
export function stemOf(word: string): string {
  const stem = word.replace(/[аеиоуыэюяйь]{1,2}$/, '');
  return stem.length < shortestStem ? word : stem;
}

/** True for two cases of one noun or adjective. */
export const isSameStem = (term: string, typed: string): boolean => {
  const stem = stemOf(typed);
  return term.startsWith(stem) && term.length <= stem.length + longestEnding;
};
