import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/workspace-model';
import { compareText } from '../../i18n/compare.ts';
import { useSession } from '../../session/session.ts';
import field from '../../ui/field.module.css';
import { titleOf } from './record-filter.ts';

interface RegionSelectProps {
  readonly records: readonly RecordSummary[];
  readonly value: string | null;
  readonly onChange: (region: string | null) => void;
  /** Left out where a region must be chosen. */
  readonly mayBeAny?: boolean;
}

/** Regions by name, as the records have them. */
export function RegionSelect({ records, value, onChange, mayBeAny = true }: RegionSelectProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const regions = records
    .filter(({ collection }) => collection === 'regions')
    .toSorted((a, b) => compareText(titleOf(a, locale), titleOf(b, locale), locale));
  return (
    <select
      className={field.select}
      aria-label={t('field.region')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      {mayBeAny && <option value="">{t('list.anyRegion')}</option>}
      {regions.map((region) => (
        <option key={region.id} value={region.id}>
          {titleOf(region, locale)}
        </option>
      ))}
    </select>
  );
}
