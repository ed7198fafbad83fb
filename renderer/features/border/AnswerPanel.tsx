import { BadgeCheck, CircleAlert, CircleQuestionMark, Headset } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../i18n/format.ts';
import { pickList, pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { useReadsBelow } from '../../ui/ReachZones.tsx';
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
  const readsBelow = useReadsBelow();
  if (!answer) {
    return (
      <EmptyState icon={CircleQuestionMark} title={t('noAnswer')}>
        {actions}
      </EmptyState>
    );
  }

  const title = pickText(answer.title, locale);
  const points = pickList(answer.points, locale);

  return (
    <div className={styles.answer}>
      {!low && (
        <>
          <div className={styles.head}>
            <Standing certain={answer.certain} />
            {actions}
          </div>
          <h2 lang={title.lang}>{title.value}</h2>
        </>
      )}
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
          {(!low || readsBelow) && <Assurance answer={answer} checkedOn={checkedOn} />}
        </div>
        {low && <div className={styles.last}>{actions}</div>}
      </ScrollArea>
    </div>
  );
}

interface AnswerHeadProps {
  readonly answer: Answer;
  readonly checkedOn: string | null;
}

/** What stands above the answer while the controls are low: what it is about, and how sure it is. */
export function AnswerHead({ answer, checkedOn }: AnswerHeadProps) {
  const readsBelow = useReadsBelow();
  const locale = useSession((session) => session.locale);
  const title = pickText(answer.title, locale);
  return (
    <>
      <div className={styles.titleLine}>
        <h2 lang={title.lang}>{title.value}</h2>
        <Standing certain={answer.certain} />
      </div>
      {!readsBelow && <Assurance answer={answer} checkedOn={checkedOn} />}
    </>
  );
}

/** Whom to ask, where to verify, and what the answer rests on. */
function Assurance({ answer, checkedOn }: AnswerHeadProps) {
  const { t } = useTranslation(['border', 'common']);
  const locale = useSession((session) => session.locale);
  const verifyAt = pickText(answer.verifyAt, locale);
  const sources = sourceNames(answer.sources);
  return (
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
      <p className={styles.checked}>
        <CheckedText on={checkedOn} />
      </p>
    </aside>
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
