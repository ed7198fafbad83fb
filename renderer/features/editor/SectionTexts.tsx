import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/content-problem';
import type { Locale } from '#shared/locales';
import { readField } from '#shared/workspace-model';
import { problemsOf } from './problems-of.ts';
import { type DraftSection, withSectionText } from './sections.ts';
import { TextField } from './TextField.tsx';

interface SectionTextsProps {
  readonly locale: Locale;
  readonly sections: readonly DraftSection[];
  readonly problems: readonly Problem[];
  readonly onChange: (sections: readonly DraftSection[]) => void;
}

/** Headings and paragraphs of an article's sections in one language. */
export function SectionTexts({ locale, sections, problems, onChange }: SectionTextsProps) {
  const { t } = useTranslation('editor');
  return sections.map((section, at) =>
    (['heading', 'paragraphs'] as const).map((name) => (
      <TextField
        // biome-ignore lint/suspicious/noArrayIndexKey: a section has no id, and its heading is being written.
        key={`${at} ${name}`}
        label={t(`section.${name}`, { number: at + 1, lng: locale })}
        kind={name === 'heading' ? 'line' : 'list'}
        locale={locale}
        value={readField(section, `${name}.${locale}`)}
        problems={problemsOf(problems, `sections.${at}.${name}`, locale)}
        onChange={(value) => onChange(withSectionText(sections, at, name, locale, value))}
      />
    )),
  );
}
