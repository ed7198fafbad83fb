import { CircleAlert, CircleCheck } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/content-problem';
import type { Locale } from '#shared/locales';
import { type DraftRecord, readField } from '#shared/workspace-model';
import field from './field.module.css';
import type { TextSpec } from './form-fields.ts';
import { ProblemLines } from './ProblemLines.tsx';
import { problemsOf } from './problems-of.ts';
import styles from './TextColumn.module.css';

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
  const missing = texts.some(
    ({ field: name }) => record[name] != null && !readField(record, `${name}.${locale}`),
  );
  const Sign = missing ? CircleAlert : CircleCheck;
  return (
    <section className={styles.column} aria-label={ownNames[locale]}>
      <h2 className={styles.head}>
        <span lang={locale}>{ownNames[locale]}</span>
        <span className={missing ? `${styles.state} ${styles.missing}` : styles.state}>
          <Sign className={styles.sign} aria-hidden="true" />
          {missing ? t('column.missing') : t('column.complete')}
        </span>
      </h2>
      {texts.map((spec) => (
        <TextField
          key={spec.field}
          spec={spec}
          locale={locale}
          value={readField(record, `${spec.field}.${locale}`)}
          problems={problemsOf(problems, spec.field, locale)}
          onChange={(value) => onChange(`${spec.field}.${locale}`, value)}
        />
      ))}
    </section>
  );
}

interface TextFieldProps {
  readonly spec: TextSpec;
  readonly locale: Locale;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly onChange: (value: unknown) => void;
}

function TextField({ spec, locale, value, problems, onChange }: TextFieldProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const text = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
  const label = t(`text.${spec.field as 'title'}`, { lng: locale });
  const common = {
    id,
    lang: locale,
    value: text,
    spellCheck: false,
    'aria-describedby': problems.length > 0 ? `${id}-problems` : undefined,
    'aria-invalid': problems.some(({ severity }) => severity === 'error'),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(toValue(event.target.value, spec)),
  };
  const wrong = problems.length > 0 ? ` ${field.wrong}` : '';
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id} lang={locale}>
        {spec.words === undefined
          ? label
          : `${label}, ${t('text.upTo', { count: spec.words, lng: locale })}`}
      </label>
      {spec.kind === 'line' ? (
        <input {...common} className={field.input + wrong} />
      ) : (
        <textarea {...common} className={field.area + wrong} rows={spec.kind === 'list' ? 3 : 4} />
      )}
      {problems.length > 0 && <ProblemLines problems={problems} id={`${id}-problems`} />}
    </div>
  );
}

/** Nothing typed is nothing said; a list has a line for each item. */
function toValue(text: string, { kind }: TextSpec): unknown {
  const written = text.normalize('NFC');
  if (written === '') return undefined;
  return kind === 'list' ? written.split('\n') : written;
}
