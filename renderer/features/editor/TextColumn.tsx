import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/content-problem';
import type { Locale } from '#shared/locales';
import { type DraftRecord, readField } from '#shared/workspace-model';
import { Card } from './Card.tsx';
import type { TextSpec } from './form-fields.ts';
import { problemsOf } from './problems-of.ts';
import { SectionTexts } from './SectionTexts.tsx';
import { StateLine } from './StateLine.tsx';
import { sectionsOf } from './sections.ts';
import { TextField } from './TextField.tsx';

/** Languages name themselves. */
export const ownNames: Readonly<Record<Locale, string>> = {
  ru: 'Русский',
  be: 'Беларуская',
  en: 'English',
};

interface TextColumnProps {
  readonly locale: Locale;
  readonly texts: readonly TextSpec[];
  readonly record: DraftRecord;
  readonly problems: readonly Problem[];
  readonly onChange: (field: string, value: unknown) => void;
}

/** All texts of a record in one language. */
export function TextColumn({ locale, texts, record, problems, onChange }: TextColumnProps) {
  const { t } = useTranslation('editor');
  const sections = sectionsOf(record);
  const missing =
    texts.some(
      ({ field: name }) => record[name] != null && !readField(record, `${name}.${locale}`),
    ) || sections.some((section) => !readField(section, `heading.${locale}`));
  return (
    <Card
      title={ownNames[locale]}
      lang={locale}
      state={
        <StateLine icon={missing ? CircleAlert : CircleCheck} tone={missing ? 'warning' : 'good'}>
          {missing ? t('column.missing') : t('column.complete')}
        </StateLine>
      }
    >
      {texts.map(({ field: name, kind, words }) => {
        const label = t(`text.${name as 'title'}`, { lng: locale });
        return (
          <TextField
            key={name}
            label={
              words === undefined
                ? label
                : `${label}, ${t('text.upTo', { count: words, lng: locale })}`
            }
            kind={kind}
            locale={locale}
            value={readField(record, `${name}.${locale}`)}
            problems={problemsOf(problems, name, locale)}
            onChange={(value) => onChange(`${name}.${locale}`, value)}
          />
        );
      })}
      <SectionTexts
        locale={locale}
        sections={sections}
        problems={problems}
        onChange={(next) => onChange('sections', next)}
      />
    </Card>
  );
}
