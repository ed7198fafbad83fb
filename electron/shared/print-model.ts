import * as v from 'valibot';

/** Sheets of an office printer, or the roll of a receipt printer. */
export const papers = ['A4', 'A5', '80mm'] as const;
export type Paper = (typeof papers)[number];

/** What is printed is the page itself, as its styles for paper have it. */
export const printJobSchema = v.strictObject({
  /** How long the text is; only a roll is cut to it. */
  heightMm: v.pipe(v.number(), v.minValue(20), v.maxValue(1000)),
});
export type PrintJob = v.InferOutput<typeof printJobSchema>;

export type PrintError =
  /** None is set up, or this shell cannot print without asking. */
  | { readonly type: 'no-printer' }
  /** The last page was a moment ago: paper is not a toy. */
  | { readonly type: 'too-soon' }
  | { readonly type: 'failed'; readonly reason: string };
