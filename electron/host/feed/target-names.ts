import type { Channel } from '#shared/release-format';

/** The release manifest of a channel, as TUF names it. */
export const manifestTarget = (channel: Channel): string => `${channel}.json`;

/** What leads from the release with this number to the current one of its channel. */
export const diffTarget = (channel: Channel, fromSeq: number): string =>
  `${channel}.from-${fromSeq}.json`;
