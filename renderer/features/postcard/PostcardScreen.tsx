import { ImageOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { useAll, useCentre } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout, useLowReach } from '../../ui/use-layout.ts';
import { cardPlaces } from './card-places.ts';
import styles from './PostcardScreen.module.css';
import { postcardToText } from './postcard-text.ts';

const greetings = ['hello', 'beautiful', 'show', 'soon'] as const;
type Greeting = (typeof greetings)[number];

interface PostcardScreenProps {
  readonly placeId: string | undefined;
  readonly page: number;
}

/** A drawn card with a greeting: its words go to the phone, its picture can be photographed. */
export function PostcardScreen({ placeId, page }: PostcardScreenProps) {
  const { t } = useTranslation(['postcard', 'common']);
  const list = useSession((session) => session.list);
  const places = useAll('places');
  const centre = useCentre();
  const low = useLowReach();
  const [greeting, setGreeting] = useState<Greeting>('hello');
  if (!places || centre === undefined) return <Screen title={t('title')}>{null}</Screen>;

  const cards = cardPlaces(places, list, centre?.position);
  const place = cards.find(({ id }) => id === placeId) ?? cards[0];
  if (!place) {
    return (
      <Screen title={t('title')}>
        <EmptyState icon={ImageOff} title={t('none')}>
          <Button tone="main" onClick={() => navigate({ name: 'places', filter: {}, page: 1 })}>
            {t('common:allPlaces')}
          </Button>
        </EmptyState>
      </Screen>
    );
  }
  const words = t(`greeting.${greeting}`);
  const picture = (
    <RecordPicture
      pictures={place.pictures}
      width={low ? 1900 : 1080}
      alt=""
      className={styles.picture}
    />
  );
  return (
    <Screen title={low ? words : t('title')} picture={picture}>
      <div className={low ? styles.low : styles.halves}>
        {!low && (
          <Card place={place} words={words}>
            {picture}
          </Card>
        )}
        <div className={styles.choices}>
          <Pictures cards={cards} chosen={place} page={page} />
          <fieldset className={styles.words} aria-label={t('words')}>
            {greetings.map((each) => (
              <Chip
                key={each}
                label={t(`greeting.${each}`)}
                chosen={each === greeting}
                onClick={() => setGreeting(each)}
              />
            ))}
          </fieldset>
          <ToPhone place={place} words={words} />
        </div>
      </div>
    </Screen>
  );
}

interface ToPhoneProps {
  readonly place: Place;
  readonly words: string;
}

interface CardProps extends ToPhoneProps {
  /** The picture. */
  readonly children: ReactNode;
}

function Card({ place, words, children }: CardProps) {
  const locale = useSession((session) => session.locale);
  const title = pickText(place.title, locale);
  return (
    <figure className={styles.card}>
      {children}
      <figcaption className={styles.caption} aria-live="polite">
        <span className={styles.greeting}>{words}</span>
        <span lang={title.lang}>{title.value}</span>
      </figcaption>
    </figure>
  );
}

interface PicturesProps {
  readonly cards: readonly Place[];
  readonly chosen: Place;
  readonly page: number;
}

/** A few pictures at a time; the chosen one is framed. */
function Pictures({ cards, chosen, page }: PicturesProps) {
  const { t } = useTranslation('postcard');
  const locale = useSession((session) => session.locale);
  const low = useLowReach();
  const usual = useByLayout({ landscape: 6, portrait: 6, landscapeLarge: 3, portraitLarge: 3 });
  const shown = pageOf(cards, page, low ? 3 : usual);
  return (
    <section className={styles.pictures} aria-label={t('pictures')}>
      <ul className={styles.thumbnails}>
        {shown.items.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className={styles.thumbnail}
              aria-pressed={place.id === chosen.id}
              aria-label={pickText(place.title, locale).value}
              onClick={() =>
                replaceScreen({ name: 'postcard', placeId: place.id, page: shown.page })
              }
            >
              <RecordPicture
                pictures={place.pictures}
                width={280}
                alt=""
                className={styles.small}
              />
            </button>
          </li>
        ))}
      </ul>
      <Pager
        page={shown.page}
        pages={shown.pages}
        onPage={(next) => replaceScreen({ name: 'postcard', placeId: chosen.id, page: next })}
      />
    </section>
  );
}

function ToPhone({ place, words }: ToPhoneProps) {
  const { t } = useTranslation('postcard');
  const locale = useSession((session) => session.locale);
  return (
    <div className={styles.phone}>
      <QrCode
        holds="postcard"
        text={postcardToText(words, place, locale)}
        label={t('label')}
        className={styles.code}
      />
      <div className={styles.how}>
        <p>{t('how')}</p>
        <p className={styles.quiet}>{t('picture')}</p>
      </div>
    </div>
  );
}
