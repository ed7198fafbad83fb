import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { useAll, useCentre } from '../../db/queries.ts';
import { localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { startVisit, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { mediaUrl } from '../../shell/kiosk.ts';
import { howFar } from '../../travel/how-far.ts';
import { pictureVariant } from '../../ui/picture-variant.ts';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { withoutDistrict } from '../../ui/without-district.ts';
import { dayPostcards } from './day-postcards.ts';
import styles from './Postcards.module.css';
import { turnOf } from './use-turn.ts';

/** Two pictures pass, then the town itself is in sight for a turn. */
const cycle = 3;

const pictureWidth = 960;

/** Drawn postcards of places in both countries; a touch on one opens its place. */
export function Postcards({ turn }: { readonly turn: number }) {
  const places = useAll('places') ?? [];
  const today = localDateOf(useNow());
  const cards = dayPostcards(places, today);
  const shown = cardOf(cards, turn);
  const before = turn > 0 ? cardOf(cards, turn - 1) : undefined;
  usePreloaded(cardOf(cards, turn + 1));

  return (
    <>
      {before && <Postcard key={`${turn - 1} ${before.id}`} place={before} leaving />}
      {shown && <Postcard key={`${turn} ${shown.id}`} place={shown} leaving={false} />}
    </>
  );
}

/** The card of a turn; none in the turn that belongs to the town. */
function cardOf(cards: readonly Place[], turn: number): Place | undefined {
  const step = turn % cycle;
  if (step === 0) return undefined;
  return turnOf(cards, Math.floor(turn / cycle) * (cycle - 1) + step - 1);
}

/** Decoded before its turn comes: a picture that builds up line by line is no picture. */
function usePreloaded(place: Place | undefined): void {
  const sha256 = pictureVariant(place?.pictures, pictureWidth)?.sha256;
  useEffect(
    function load() {
      if (!sha256) return;
      const image = new Image();
      image.src = mediaUrl(sha256);
      image.decode().catch(() => undefined);
    },
    [sha256],
  );
}

function Postcard({ place, leaving }: { readonly place: Place; readonly leaving: boolean }) {
  const { i18n } = useTranslation();
  const locale = useSession((session) => session.locale);
  const centre = useCentre();
  const far = centre && howFar(centre.position, place.position);
  const minutes = far?.kind === 'walk' ? far.minutes : null;

  return (
    <button
      type="button"
      className={leaving ? `${styles.card} ${styles.leaving}` : styles.card}
      aria-hidden={leaving || undefined}
      tabIndex={leaving ? -1 : undefined}
      onClick={() => startVisit(locale, { name: 'place', id: place.id })}
    >
      <span className={styles.frame}>
        <RecordPicture
          pictures={place.pictures}
          width={pictureWidth}
          alt=""
          className={styles.picture}
        />
      </span>
      <span className={styles.caption}>
        {locales.map((each) => (
          <span key={each} lang={each} className={styles.title}>
            {pickText(place.title, each).value}
          </span>
        ))}
        <span className={styles.where}>
          {minutes === null
            ? locales.map((each) => withoutDistrict(pickText(place.city, each).value)).join(' · ')
            : locales
                .map((each) => i18n.getFixedT(each)('minutesOnFoot', { count: minutes }))
                .join(' · ')}
        </span>
      </span>
    </button>
  );
}
