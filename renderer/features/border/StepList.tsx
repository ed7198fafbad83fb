import { Check, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { type Answers, chosenOption, type Question } from './find-answer.ts';
import styles from './StepList.module.css';

interface StepListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** The question on the screen; none while the answer is shown. */
  readonly currentId: string | undefined;
  readonly onOpen: (questionId: string) => void;
}

/** The questions as stops on a line: what was answered stays in sight and can be changed. */
export function StepList({ questions, answers, currentId, onOpen }: StepListProps) {
  const { t } = useTranslation('border');
  const locale = useSession((session) => session.locale);

  return (
    <ol className={styles.steps} aria-label={t('steps')}>
      {questions.map((question, index) => {
        const chosen = chosenOption(question, answers);
        const current = question.id === currentId;
        const state = current ? styles.current : chosen ? styles.done : styles.ahead;
        const title = pickText(question.title, locale);
        const choice = chosen && pickText(chosen.title, locale);
        return (
          <li key={question.id} className={styles.stop} aria-current={current ? 'step' : undefined}>
            <button
              type="button"
              className={`${styles.step} ${state}`}
              disabled={!chosen && !current}
              onClick={() => onOpen(question.id)}
            >
              <span className={styles.ring}>
                {chosen && !current ? (
                  <Check className={styles.check} aria-hidden="true" />
                ) : (
                  <span>{index + 1}</span>
                )}
              </span>
              <span className={styles.text}>
                <span className={styles.question} lang={title.lang}>
                  {title.value}
                </span>
                {choice && (
                  <span className={styles.answer}>
                    <strong className={styles.choice} lang={choice.lang}>
                      {choice.value}
                    </strong>
                    {!current && (
                      <span className={styles.change}>
                        <Pencil className={styles.pencil} aria-hidden="true" />
                        {t('change')}
                      </span>
                    )}
                  </span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
