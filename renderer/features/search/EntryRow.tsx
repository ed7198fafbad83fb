import { useTranslation } from 'react-i18next';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { ClampedLine, ClampedTitle } from '../../ui/Clamped.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLowReach, useOrientation } from '../../ui/use-layout.ts';
import styles from './EntryRow.module.css';
import { entryLook } from './entry-look.ts';
import { withoutDistrict } from './list-entries.ts';
import { markWords } from './mark-words.ts';
import { onMapScreen } from './on-map-screen.ts';
import type { SearchEntry } from './search-entry.ts';

interface EntryRowProps {
  readonly entry: SearchEntry;
  /** What the visitor typed, to be marked in the title. */
  readonly words: readonly string[];
}

/** One answer: a sign, the name, and in a quiet line what and where it is. */
export function EntryRow({ entry, words }: EntryRowProps) {
  const locale = useSession((session) => session.locale);
  const title = pickText(entry.title, locale);
  const { icon, tone } = entryLook(entry);
  const about = useAbout(entry);
  const orientation = useOrientation();
  const low = useLowReach();
  const onMap = useSession(({ screen }) => screen.name === 'search' && screen.onMap);

  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => navigate((onMap && onMapScreen(entry.screen)) || entry.screen)}
      >
        <Glyph icon={icon} tone={tone} />
        <span className={styles.text}>
          <ClampedTitle
            lines={low && orientation === 'landscape' ? 1 : 2}
            lang={title.lang}
            className={styles.title}
          >
            {markWords(title.value, words).map(({ text, marked, at }) =>
              marked ? (
                <mark key={at} className={styles.mark}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </ClampedTitle>
          <ClampedLine className={styles.about}>
            {(low && orientation === 'portrait' ? about.slice(0, 1) : about).join(' · ')}
          </ClampedLine>
        </span>
      </button>
    </li>
  );
}

/** «музей», «Витебск»; «9 мест», «Витебская область»; «Станция», «Беларусь». */
function useAbout({
  kind,
  category,
  count,
  country,
  where,
  region,
}: SearchEntry): readonly string[] {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const locale = useSession((session) => session.locale);
  // The district in brackets is for searching; a line has no room for it.
  const inLocale = (text: typeof where) =>
    text ? pickText(withoutDistrict(text), locale).value : '';
  const parts =
    kind === 'town'
      ? [common('places', { count: count ?? 0 }), inLocale(region)]
      : [
          category ? common(`category.${category}`) : kind === 'place' ? '' : t(`kind.${kind}`),
          inLocale(where) || (country ? common(`country.${country}`) : ''),
        ];
  return parts.filter(Boolean);
}
