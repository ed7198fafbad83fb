/** `showFrom` and `showUntil` are instants; a record without them is always shown. */
export const isShown = (
  record: {
    readonly hidden?: boolean | undefined;
    readonly showFrom?: string | undefined;
    readonly showUntil?: string | undefined;
  },
  now: Date,
): boolean =>
  record.hidden !== true &&
  (record.showFrom === undefined || Date.parse(record.showFrom) <= now.getTime()) &&
  (record.showUntil === undefined || Date.parse(record.showUntil) > now.getTime());
