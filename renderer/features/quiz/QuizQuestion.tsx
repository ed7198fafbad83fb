import { ArrowRight, Pointer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/question-model';
import { useRecord } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { AnswerKey } from './AnswerKey.tsx';
import { FlaxField } from './FlaxField.tsx';
import { QuizLayout } from './QuizLayout.tsx';
import { QuizProgress } from './QuizProgress.tsx';
import styles from './QuizQuestion.module.css';
import { answer, goOn } from './quiz-session.ts';
import { Verdict } from './Verdict.tsx';

interface QuizQuestionProps {
  readonly question: Question;
  /** The options in the order of this round, by their place in the record. */
  readonly order: readonly number[];
  readonly choice: number | null;
  readonly steps: number;
  readonly position: number;
  readonly outcomes: readonly boolean[];
}

/** Questions with more letters than this take a smaller size. */
const longQuestion = 64;

/** One question, three answers that cannot be missed, and at once what was right. */
export function QuizQuestion({
  question,
  order,
  choice,
  steps,
  position,
  outcomes,
}: QuizQuestionProps) {
  const { t } = useTranslation('quiz');
  const locale = useSession((session) => session.locale);
  const record = useRecord(question.about.collection, question.about.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const answered = choice !== null;
  const title = pickText(question.title, locale);

  // To the question when it comes, to "next" when it has been answered: where the hand goes.
  useEffect(() => {
    if (answered) next.current?.focus();
    else heading.current?.focus();
  }, [answered]);

  return (
    <QuizLayout
      picture={
        <>
          {record?.pictures?.length ? (
            <RecordPicture pictures={record.pictures} width={960} alt="" />
          ) : (
            record !== undefined && (
              <FlaxField blooms={Array.from({ length: steps }, (_, at) => outcomes[at] ?? false)} />
            )
          )}
          <Verdict question={question} choice={choice} hasMore={Boolean(record)} />
        </>
      }
      head={
        <div className={styles.head}>
          <QuizProgress steps={steps} position={position} outcomes={outcomes} />
          <InTheirLanguage text={title}>
            <h1
              ref={heading}
              className={
                title.value.length > longQuestion ? `${styles.title} ${styles.long}` : styles.title
              }
              tabIndex={-1}
            >
              {title.value}
            </h1>
          </InTheirLanguage>
        </div>
      }
    >
      <div className={styles.question}>
        <ul className={styles.answers} aria-label={t('answers')}>
          {order.map((option, index) => (
            <li key={option}>
              <AnswerKey
                number={index + 1}
                text={pickText(question.options[option] ?? question.title, locale)}
                state={stateOf(option, question.answer, choice)}
                onChoose={() => answer(option, option === question.answer)}
              />
            </li>
          ))}
        </ul>
        <div className={styles.foot}>
          {answered ? (
            <button ref={next} type="button" className={styles.next} onClick={goOn}>
              {position + 1 < steps ? t('next') : t('toResult')}
              <ArrowRight className={styles.icon} aria-hidden="true" />
            </button>
          ) : (
            <p className={styles.hint}>
              <Pointer className={styles.icon} aria-hidden="true" />
              {t('choose')}
            </p>
          )}
        </div>
      </div>
    </QuizLayout>
  );
}

function stateOf(option: number, right: number, choice: number | null) {
  if (choice === null) return 'open';
  if (option === right) return option === choice ? 'right' : 'shown';
  return option === choice ? 'wrong' : 'other';
}
