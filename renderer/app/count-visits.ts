import { recordKey } from '#shared/release-format';
import type { CountedFact } from '#shared/statistics-model';
import type { Screen, ScreenName } from '../session/screen.ts';
import { type Session, useSession } from '../session/session.ts';

const collectionOf = {
  place: 'places',
  region: 'regions',
  tour: 'tours',
  line: 'lines',
  station: 'stations',
  service: 'services',
  event: 'events',
  exhibit: 'exhibits',
  article: 'articles',
} as const satisfies Partial<Record<ScreenName, string>>;

/** What has happened between two moments of the session that is worth a number. */
function factsBetween(before: Session, now: Session): readonly CountedFact[] {
  if (before.visiting && !now.visiting) return [{ what: 'language', locale: before.locale }];
  if (!now.visiting) return [];
  const began: readonly CountedFact[] = before.visiting ? [] : [{ what: 'visit' }];
  return isElsewhere(before, now) ? [...began, ...factsOfScreen(now.screen)] : began;
}

/** A filter or a page of the same list is no other screen. */
function isElsewhere(before: Session, { screen }: Session): boolean {
  if (!before.visiting || before.screen.name !== screen.name) return true;
  return 'id' in screen && 'id' in before.screen && screen.id !== before.screen.id;
}

function factsOfScreen(screen: Screen): readonly CountedFact[] {
  const opened: CountedFact = { what: 'screen', screen: screen.name };
  if (!('id' in screen)) return [opened];
  return [opened, { what: 'record', key: recordKey(collectionOf[screen.name], screen.id) }];
}

/** Counts visits, screens and records until the returned function is called. */
export const countVisits = (count: (fact: CountedFact) => void): (() => void) =>
  useSession.subscribe((now, before) => {
    for (const fact of factsBetween(before, now)) count(fact);
  });
