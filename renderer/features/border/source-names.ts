/** Sites behind the sources, each once: a whole address is of no use without internet. */
export function sourceNames(sources: readonly string[]): readonly string[] {
  const sites = sources
    .filter((source) => URL.canParse(source))
    .map((source) => new URL(source).hostname.replace(/^www\./, ''));
  return [...new Set(sites)];
}
