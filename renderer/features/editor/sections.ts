import type { Locale } from '#shared/locales';
import { type DraftRecord, readField, withField } from '#shared/workspace-model';

/** A part of an article as it stands in the editor: any language may still be missing. */
export type DraftSection = Readonly<Record<string, unknown>>;

export const sectionsOf = ({ sections }: DraftRecord): readonly DraftSection[] =>
  Array.isArray(sections) ? sections : [];

/** A section whose texts are all to be written. */
export const newSection: DraftSection = {};

export const headingOf = (section: DraftSection, locale: Locale): string | undefined =>
  [readField(section, `heading.${locale}`), readField(section, 'heading.ru')].find(
    (each): each is string => typeof each === 'string',
  );

/** The sections with one text of one of them changed, in one language. */
export const withSectionText = (
  sections: readonly DraftSection[],
  at: number,
  field: 'heading' | 'paragraphs',
  locale: Locale,
  value: unknown,
): readonly DraftSection[] =>
  sections.map((section, index) =>
    index === at ? withField(section, { field: `${field}.${locale}`, value }) : section,
  );
