import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';
import { OrderKeys } from './OrderKeys.tsx';
import { ProblemLines } from './ProblemLines.tsx';
import { problemsOf } from './problems-of.ts';
import { headingOf, newSection, sectionsOf } from './sections.ts';

/** Which sections an article has, and in which order; their texts stand in the columns. */
export function SectionsCard({ record, problems, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const sections = sectionsOf(record);
  return (
    <Card title={t('field.sections')} wide>
      <ol className={field.field}>
        {sections.map((section, at) => {
          const name = headingOf(section, locale) ?? t('section.none', { number: at + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a section has no id, and its heading is being written.
            <li key={at}>
              <OrderKeys
                items={sections}
                at={at}
                name={name}
                onChange={(next) => onChange('sections', next)}
              />
            </li>
          );
        })}
      </ol>
      <div className={field.row}>
        <Button icon={Plus} onClick={() => onChange('sections', [...sections, newSection])}>
          {t('section.add')}
        </Button>
      </div>
      <ProblemLines problems={problemsOf(problems, 'sections')} id="sections-problems" />
    </Card>
  );
}
