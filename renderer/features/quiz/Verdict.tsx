import { BookOpen, CircleCheckBig, Sprout } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/question-model';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { screenAbout } from './quiz-round.ts';
import styles from './Verdict.module.css';

interface VerdictProps {
  readonly question: Question;
  readonly choice: number | null;
  /** Whether the record that tells more is there. */
  readonly hasMore: boolean;
}

/** A plate on the picture once an answer is given: the word for it, and why. Spoken as it comes. */
export function Verdict({ question, choice, hasMore }: VerdictProps) {
  const { t } = useTranslation('quiz');
  // On the picture, which then is out of reach.
  const low = useLowReach();
  const locale = useSession((session) => session.locale);
  const right = choice === question.answer;
  const answer = pickText(question.options[question.answer], locale);
  const explanation = pickText(question.explanation, locale);
  const Icon = right ? CircleCheckBig : Sprout;

  return (
    <div className={choice === null ? styles.waiting : styles.plate}>
      <div role="status">
        {choice !== null && (
          <>
            <p className={`${styles.word} ${right ? styles.right : styles.notQuite}`}>
              <Icon className={styles.icon} aria-hidden="true" />
              {t(right ? 'right' : 'notQuite')}
            </p>
            {!right && (
              <p className={styles.answer} lang={answer.lang}>
                {t('rightAnswerIs', { answer: answer.value, lng: answer.lang })}
              </p>
            )}
            <InTheirLanguage text={explanation}>
              <p className={styles.explanation}>{explanation.value}</p>
            </InTheirLanguage>
          </>
        )}
      </div>
      {choice !== null && hasMore && !low && (
        <Button
          icon={BookOpen}
          className={styles.more}
          onClick={() => navigate(screenAbout(question.about))}
        >
          {t('more')}
        </Button>
      )}
    </div>
  );
}
