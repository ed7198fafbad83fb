/** Initials and abbreviations after which a full stop ends no sentence. */
const abbreviation = '(?<![\\p{L}\\p{N}])(?:\\p{Lu}|г|д|им|св|ул|вул|пл|пр|гг|вв|стст|St|Dr)';

const betweenSentences = new RegExp(
  `(?<=[.!?…][»”)]?)(?<!${abbreviation}\\.)\\s+(?=[«“„(]?[\\p{Lu}\\p{N}])`,
  'u',
);

/**
 * The sentences of a text in any of our languages. `Intl.Segmenter` would take "on the spot. 3
 * October" for one sentence and "St. Anne" for two.
 */
export const sentencesOf = (text: string): readonly string[] => text.split(betweenSentences);
