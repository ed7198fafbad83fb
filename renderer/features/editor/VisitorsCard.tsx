import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '#shared/content-fields';
import { type Locale, locales } from '#shared/locales';
import { type PlaceCategory, placeCategories } from '#shared/place-model';
import { type DraftRecord, readField } from '#shared/workspace-model';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { CardTitle } from '../../ui/RecordCard.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { StateLine } from './StateLine.tsx';
import styles from './VisitorsCard.module.css';

interface VisitorsCardProps {
  readonly record: DraftRecord;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
}

/** As the languages call themselves, cut short. */
const shortNames: Readonly<Record<Locale, string>> = { ru: 'Рус', be: 'Бел', en: 'Eng' };

/** What stands in small letters on a card, in this order. */
const metaFields = ['when', 'place', 'city'] as const;

/** The card in the visitors' lists, as it grows under the hands of whoever writes it. */
export function VisitorsCard({ record, locale, onLocale }: VisitorsCardProps) {
  const { t } = useTranslation('editor');
  const pictures = Array.isArray(record.pictures) ? (record.pictures as readonly Picture[]) : [];
  const category = placeCategories.find((each): each is PlaceCategory => each === record.category);
  const title = wordsOf(record, 'title', locale);
  const meta = metaFields.flatMap((field) => wordsOf(record, field, locale).value || []);
  return (
    <aside className={styles.aside} aria-label={t('preview.title')}>
      <h2 className={styles.heading}>{t('preview.title')}</h2>
      <fieldset className={styles.languages} aria-label={t('column.languages')}>
        {locales.map((each) => (
          <Chip
            key={each}
            label={shortNames[each]}
            chosen={each === locale}
            onClick={() => onLocale(each)}
          />
        ))}
      </fieldset>
      <div className={styles.card}>
        <div className={styles.picture}>
          <RecordPicture
            key={pictures[0]?.variants[0]?.sha256}
            pictures={pictures}
            width={480}
            alt=""
          />
          {category && (
            <Glyph
              icon={categoryLook[category].icon}
              tone={categoryLook[category].tone}
              className={styles.glyph}
            />
          )}
        </div>
        <div className={styles.text} lang={title.lang}>
          <CardTitle lines={3}>{title.value || '…'}</CardTitle>
          {meta.length > 0 && <p className={styles.meta}>{meta.join(' · ')}</p>}
        </div>
      </div>
      {title.lang !== locale && title.value !== '' && (
        <StateLine icon={CircleAlert} tone="warning">
          {t('preview.inRussian')}
        </StateLine>
      )}
    </aside>
  );
}

/** As the page picks them: where nothing is written in a language, the Russian words. */
function wordsOf(
  record: DraftRecord,
  field: string,
  locale: Locale,
): { readonly value: string; readonly lang: Locale } {
  for (const lang of [locale, 'ru'] as const) {
    const value = readField(record, `${field}.${lang}`);
    if (typeof value === 'string' && value.trim() !== '') return { value, lang };
  }
  return { value: '', lang: locale };
}
