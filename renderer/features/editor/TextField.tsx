import { useId, useState } from 'react';
import type { Problem } from '#shared/content-problem';
import type { Locale } from '#shared/locales';
import field from '../../ui/field.module.css';
import { ProblemLines } from './ProblemLines.tsx';

interface TextFieldProps {
  readonly label: string;
  /** One line, a paragraph, or a list with a line for each item. */
  readonly kind: 'line' | 'paragraph' | 'list';
  readonly locale: Locale;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly onChange: (value: unknown) => void;
}

/** One text in one language. */
export function TextField({ label, kind, locale, value, problems, onChange }: TextFieldProps) {
  const id = useId();
  // As typed: a new line of a list is none before there is a letter on it.
  const [typed, setTyped] = useState<string | null>(null);
  const text = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
  const common = {
    id,
    lang: locale,
    value: typed ?? text,
    spellCheck: false,
    'aria-describedby': problems.length > 0 ? `${id}-problems` : undefined,
    'aria-invalid': problems.some(({ severity }) => severity === 'error'),
    onBlur: () => setTyped(null),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const written = event.target.value;
      if (kind === 'list') setTyped(written);
      onChange(toValue(written, kind));
    },
  };
  const wrong = problems.length > 0 ? ` ${field.wrong}` : '';
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id} lang={locale}>
        {label}
      </label>
      {kind === 'line' ? (
        <input {...common} className={field.input + wrong} />
      ) : (
        <textarea {...common} className={field.area + wrong} rows={kind === 'list' ? 3 : 4} />
      )}
      {problems.length > 0 && <ProblemLines problems={problems} id={`${id}-problems`} />}
    </div>
  );
}

/** Nothing typed is nothing said; a list has an item for each line that is not empty. */
function toValue(text: string, kind: TextFieldProps['kind']): unknown {
  const written = text.normalize('NFC');
  if (kind !== 'list') return written === '' ? undefined : written;
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? undefined : lines;
}
