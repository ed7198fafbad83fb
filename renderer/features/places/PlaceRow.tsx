import type { Position } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import type { NowState } from '../../calendar/week-hours.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { ClampedTitle } from '../../ui/Clamped.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { LanguageLabel } from '../../ui/InTheirLanguage.tsx';
import { useByLayout, useLowReach } from '../../ui/use-layout.ts';
import { PlaceMeta } from './PlaceMeta.tsx';
import styles from './PlaceRow.module.css';

interface PlaceRowProps {
  readonly place: Place;
  readonly here: Position | undefined;
  readonly state?: NowState | undefined;
  readonly onOpen: () => void;
}

/** A place in the list: its sign, its title, one line. */
export function PlaceRow({ place, here, state, onOpen }: PlaceRowProps) {
  const locale = useSession((session) => session.locale);
  const title = pickText(place.title, locale);
  const look = categoryLook[place.category];
  const lines = useByLayout({
    landscape: 2,
    portrait: 2,
    landscapeLarge: useLowReach() ? 3 : 2,
    portraitLarge: 2,
  });
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      <Glyph icon={look.icon} tone={look.tone} className={styles.glyph} />
      <span className={styles.text}>
        <LanguageLabel text={title} />
        <ClampedTitle lines={lines} lang={title.lang} className={styles.title}>
          {title.value}
        </ClampedTitle>
        <span className={styles.meta}>
          <PlaceMeta place={place} here={here} state={state} />
        </span>
      </span>
    </button>
  );
}
