import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';
import { LineField } from './LineField.tsx';
import { problemsOf } from './problems-of.ts';

interface PlainCardProps extends CardProps {
  readonly field: 'asOf' | 'website';
  readonly title: string;
  readonly hint: string;
}

/** A matter that one line says. */
export function PlainCard({ field, title, hint, record, problems, onChange }: PlainCardProps) {
  const value = record[field];
  return (
    <Card title={title}>
      <LineField
        label={hint}
        value={typeof value === 'string' ? value : ''}
        problems={problemsOf(problems, field)}
        onChange={(text) => onChange(field, text.trim() || undefined)}
      />
    </Card>
  );
}
