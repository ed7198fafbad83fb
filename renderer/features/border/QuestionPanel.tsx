import { Check, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { type Answers, chosenOption, type Question } from './find-answer.ts';
import { OptionSign } from './OptionSign.tsx';
import { optionLook } from './option-look.ts';
import styles from './QuestionPanel.module.css';

interface QuestionPanelProps {
  readonly question: Question;
  /** 1-based. */
  readonly step: number;
  readonly steps: number;
  readonly answers: Answers;
  readonly onAnswer: (optionId: string) => void;
  readonly actions: ReactNode;
}

/** One question, and its answers as keys that cannot be missed. */
export function QuestionPanel({
  question,
  step,
  steps,
  answers,
  onAnswer,
  actions,
}: QuestionPanelProps) {
  const { t } = useTranslation('border');
  const locale = useSession((session) => session.locale);
  const chosen = chosenOption(question, answers);
  const title = pickText(question.title, locale);

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div>
          <p className={styles.step}>{t('step', { step, steps })}</p>
          <h2 lang={title.lang}>{title.value}</h2>
        </div>
        {actions}
      </div>
      <ul className={styles.options}>
        {question.options.map((option) => {
          const word = pickText(option.title, locale);
          const pressed = option.id === chosen?.id;
          return (
            <li key={option.id}>
              <button
                type="button"
                className={pressed ? `${styles.option} ${styles.chosen}` : styles.option}
                aria-pressed={pressed}
                onClick={() => onAnswer(option.id)}
              >
                <OptionSign look={optionLook(option.id)} />
                <strong className={styles.word} lang={word.lang}>
                  {word.value}
                </strong>
                {pressed ? (
                  <span className={styles.mark}>
                    <Check className={styles.icon} aria-hidden="true" />
                    {t('chosen')}
                  </span>
                ) : (
                  <ChevronRight className={styles.icon} aria-hidden="true" />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
