import { useTranslation } from 'react-i18next';
import field from '../../ui/field.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';

/** Where it is from: an address or a name a line. Visitors never see them. */
export function SourcesCard({ record, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const sources = Array.isArray(record.sources) ? (record.sources as readonly string[]) : [];
  return (
    <Card title={t('field.sources')}>
      <textarea
        className={field.area}
        rows={2}
        spellCheck={false}
        aria-label={t('hint.sources')}
        placeholder={t('hint.sources')}
        value={sources.join('\n')}
        onChange={({ target }) =>
          onChange('sources', target.value === '' ? [] : target.value.split('\n'))
        }
        onBlur={() => {
          const told = sources.filter((line) => line.trim() !== '');
          if (told.length < sources.length) onChange('sources', told);
        }}
      />
    </Card>
  );
}
