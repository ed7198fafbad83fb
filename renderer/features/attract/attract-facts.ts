import { getTimes } from 'suncalc';
import type { Position } from '#shared/content-fields';
import { type Locale, locales } from '#shared/locales';
import type { Occurrence } from '../../calendar/occurrence.ts';
import { formatTime } from '../../i18n/format.ts';
import type { NextRide } from './next-ride.ts';

/** What a passer-by can use and what holds now. */
export type LongFact =
  | { readonly kind: 'event'; readonly occurrence: Occurrence }
  | { readonly kind: 'train'; readonly ride: NextRide };

export type ShortFact =
  | { readonly kind: 'open'; readonly count: number }
  | { readonly kind: 'near'; readonly count: number }
  | { readonly kind: 'sunset'; readonly time: string };

/** A fact whose words stand in one language at a time: they take turns. */
export interface Turn {
  readonly fact: LongFact;
  readonly locale: Locale;
}

const eventsShown = 3;

/** Trains come first: whoever runs for one has no time to wait. */
export const longTurns = (
  rides: readonly NextRide[],
  occurrences: readonly Occurrence[],
): readonly Turn[] =>
  [
    ...rides.map((ride): LongFact => ({ kind: 'train', ride })),
    ...occurrences
      .slice(0, eventsShown)
      .map((occurrence): LongFact => ({ kind: 'event', occurrence })),
  ].flatMap((fact) => locales.map((locale) => ({ fact, locale })));

interface Around {
  readonly near: number;
  /** Of the places near by, those known to be open; 0 where nobody knows the hours of any. */
  readonly open: number;
  readonly kiosk: Position;
  readonly now: Date;
}

/** Facts without a number are left out rather than shown as none. */
export function shortFacts({ near, open, kiosk, now }: Around): readonly ShortFact[] {
  const sunset = sunsetAfter(now, kiosk);
  return [
    ...(open > 0 ? [{ kind: 'open' as const, count: open }] : []),
    ...(near > 0 ? [{ kind: 'near' as const, count: near }] : []),
    ...(sunset ? [{ kind: 'sunset' as const, time: sunset }] : []),
  ];
}

/** When it will get dark today, `HH:MM`, or null once it is. */
function sunsetAfter(now: Date, [lat, lon]: Position): string | null {
  const { sunset } = getTimes(now, lat, lon);
  return sunset && sunset > now ? formatTime(sunset) : null;
}
