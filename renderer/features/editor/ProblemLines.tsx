import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#shared/content-problem';
import field from '../../ui/field.module.css';

interface ProblemLinesProps {
  readonly problems: readonly Problem[];
  readonly id: string;
}

/** What is wrong with a field, in words, right beside it. */
export function ProblemLines({ problems, id }: ProblemLinesProps) {
  const { t } = useTranslation('editor');
  return (
    <ul className={field.problems} id={id}>
      {problems.map(({ rule, found, severity }) => {
        const isError = severity === 'error';
        const Sign = isError ? CircleAlert : TriangleAlert;
        return (
          <li
            key={`${rule} ${found}`}
            className={isError ? `${field.problem} ${field.error}` : field.problem}
          >
            <Sign className={field.sign} aria-hidden="true" />
            {t(`rule.${rule}`, { found })}
          </li>
        );
      })}
    </ul>
  );
}
