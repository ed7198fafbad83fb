import type { Locale } from './locales.ts';

/** What can be wrong with a record; the key of its words in the language of whoever edits. */
export type Rule =
  | 'schema'
  | 'missing'
  | 'not-a-list'
  | 'duplicate-id'
  | 'unresolved'
  | 'missing-language'
  | 'uneven-lists'
  | 'foreign-letter'
  | 'mixed-script'
  | 'straight-quote'
  | 'space'
  | 'yo'
  | 'u-short'
  | 'russism'
  | 'spelling'
  | 'numbers'
  | 'too-short'
  | 'too-long'
  | 'long-sentence'
  | 'opening-hours'
  | 'outside-region'
  | 'off-the-line'
  | 'far-from-station';

/** Something wrong with a record, in parts from which words in any language can be made. */
export interface Problem {
  /** Errors keep a release from being published; warnings are for a person to judge. */
  readonly severity: 'error' | 'warning';
  readonly collection: string;
  readonly id: string;
  readonly field: string;
  readonly locale?: Locale;
  readonly rule: Rule;
  /** The word, number or id that the rule is about. */
  readonly found: string;
}
