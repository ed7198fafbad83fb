import { longestText } from '#shared/workspace-model';

/** A text, or a list of texts, that no page of ours would hold. */
export const isTooLong = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length > longestText
    : JSON.stringify(value ?? null).length > longestText * 10;
