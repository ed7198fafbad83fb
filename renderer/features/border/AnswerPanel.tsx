import { BadgeCheck, CircleAlert, CircleQuestionMark, Headset } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../i18n/format.ts';
import { pickList, pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import styles from './AnswerPanel.module.css';
import type { Answer } from './find-answer.ts';
import { sourceNames } from './source-names.ts';

interface AnswerPanelProps {
  /** Null where the content has no answer to this combination. */
  readonly answer: Answer | null;
  readonly checkedOn: string | null;
  readonly actions: ReactNode;
}

/** The answer with its standing: a general rule, or something to verify; by whom, and since when. */
export function AnswerPanel({ answer, checkedOn, actions }: AnswerPanelProps) {
  const { t } = useTranslation(['border', 'common']);
  const locale = useSession((session) => session.locale);
  const low = useLowReach();
  if (!answer) {
    return (
      <EmptyState icon={CircleQuestionMark} title={t('noAnswer')}>
        {actions}
      </EmptyState>
    );
  }

  const title = pickText(answer.title, locale);
  const points = pickList(answer.points, locale);
  const verifyAt = pickText(answer.verifyAt, locale);
  const sources = sourceNames(answer.sources);

  return (
    <div className={styles.answer}>
      <div className={styles.head}>
        {!low && <Standing certain={answer.certain} />}
        {actions}
      </div>
      {!low && <h2 lang={title.lang}>{title.value}</h2>}
      <ScrollArea label={title.value} className={styles.scroll}>
        <div className={styles.body}>
          <InTheirLanguage text={points}>
            <ul className={styles.points}>
              {points.value.map((point) => (
                <li key={point} className={styles.point}>
                  {point}
                </li>
              ))}
            </ul>
          </InTheirLanguage>
          <aside className={styles.aside}>
            <p className={styles.staff}>
              <Headset className={styles.icon} aria-hidden="true" />
              {t('common:askStaff')}
            </p>
            <div>
              <h3 className={styles.label}>{t('verifyAt')}</h3>
              <p lang={verifyAt.lang}>{verifyAt.value}</p>
            </div>
            {sources.length > 0 && (
              <div>
                <h3 className={styles.label}>{t('sources')}</h3>
                <p>{formatList(sources, locale)}</p>
              </div>
            )}
            <p>
              <CheckedText on={checkedOn} />
            </p>
          </aside>
        </div>
      </ScrollArea>
    </div>
  );
}

/** What stands above the answer while the controls are low: its standing and what it is about. */
export function AnswerHead({ answer }: { readonly answer: Answer }) {
  const locale = useSession((session) => session.locale);
  const title = pickText(answer.title, locale);
  return (
    <>
      <h2 lang={title.lang}>{title.value}</h2>
      <Standing certain={answer.certain} />
    </>
  );
}

function Standing({ certain }: { readonly certain: boolean }) {
  const { t } = useTranslation('border');
  const Icon = certain ? BadgeCheck : CircleAlert;
  return (
    <p className={`${styles.standing} ${certain ? styles.certain : styles.uncertain}`}>
      <Icon className={styles.icon} aria-hidden="true" />
      {certain ? t('certain') : t('uncertain')}
    </p>
  );
}
