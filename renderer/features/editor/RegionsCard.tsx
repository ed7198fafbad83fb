import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';
import { ProblemLines } from './ProblemLines.tsx';
import { problemsOf } from './problems-of.ts';
import { RegionSelect } from './RegionSelect.tsx';
import { titleOf } from './record-filter.ts';

/** One region or several, or both countries as a whole. */
export function RegionsCard({ record, problems, records, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const chosen = Array.isArray(record.regions) ? (record.regions as readonly string[]) : [];
  const nameOf = (id: string): string => {
    const region = records.find((each) => each.collection === 'regions' && each.id === id);
    return region ? titleOf(region, locale) : t(`country.${id as 'RU'}`);
  };
  const add = (id: string): void => onChange('regions', [...new Set([...chosen, id])]);
  return (
    <Card title={t('field.regions')}>
      <div className={field.choices}>
        {chosen.map((id) => (
          <Chip
            key={id}
            label={nameOf(id)}
            icon={X}
            onClick={() =>
              onChange(
                'regions',
                chosen.filter((each) => each !== id),
              )
            }
          />
        ))}
      </div>
      <div className={field.row}>
        <RegionSelect records={records} value={null} onChange={(id) => id && add(id)} />
        {(['RU', 'BY'] as const).map((country) => (
          <Chip key={country} label={t(`country.${country}`)} onClick={() => add(country)} />
        ))}
      </div>
      <ProblemLines problems={problemsOf(problems, 'regions')} id="regions-problems" />
    </Card>
  );
}
