import { CircleQuestionMark, FileText, LifeBuoy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../../db/queries.ts';
import { navigate } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BorderQuestions } from './BorderQuestions.tsx';
import styles from './BorderScreen.module.css';
import type { Answers } from './find-answer.ts';

interface BorderScreenProps {
  readonly answers: Answers;
}

/** Three questions, one answer: what a traveller needs at the border. */
export function BorderScreen({ answers }: BorderScreenProps) {
  const { t } = useTranslation('border');
  const article = useRecord('articles', 'border');

  if (article === undefined) return <Screen title={t('title')}>{null}</Screen>;
  if (!article?.decision?.questions.length) {
    return (
      <Screen title={t('title')}>
        <EmptyState icon={CircleQuestionMark} title={t('missing')}>
          <div className={styles.ways}>
            <Button icon={FileText} onClick={() => navigate({ name: 'info' })}>
              {t('toInfo')}
            </Button>
            <Button icon={LifeBuoy} onClick={() => navigate({ name: 'help' })}>
              {t('toHelp')}
            </Button>
          </div>
        </EmptyState>
      </Screen>
    );
  }
  return (
    <BorderQuestions decision={article.decision} checkedOn={article.checkedOn} answers={answers} />
  );
}
