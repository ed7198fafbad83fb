import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { PassphraseDialog, type SignError } from './PassphraseDialog.tsx';
import styles from './PublishScreen.module.css';
import { ReleaseList } from './ReleaseList.tsx';
import { type Outcome, Standing } from './Standing.tsx';
import { usePublishPlan } from './use-publish-plan.ts';

/** What is about to be signed: the next release, or the content of an earlier one. */
type Asked =
  | { readonly way: 'publish' }
  | { readonly way: 'back'; readonly seq: number }
  /** Nothing new: what is there holds for longer. */
  | { readonly way: 'extend' };

interface PublishScreenProps {
  /** Shows on which screens it has arrived. */
  readonly onScreens: () => void;
  /** Leads to keys and feed; null for whoever may not make them. */
  readonly onSetUp: (() => void) | null;
}

/** What visitors will see differently, one key that sends it, and the way back. */
export function PublishScreen({ onScreens, onSetUp }: PublishScreenProps) {
  const { t } = useTranslation('publishing');
  const [plan, askAnew] = usePublishPlan();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  if (plan === 'failed') {
    return <FailedState title={t('failed')} again={t('again')} onAgain={askAnew} />;
  }
  if (!plan) return null;

  async function extend(passphrase: string): Promise<SignError | null> {
    const answer = await kiosk.api.extendSignatures({ passphrase });
    if (!answer.ok) return answer.error;
    setOutcome('extended');
    setAsked(null);
    askAnew();
    return null;
  }

  async function sign(passphrase: string, at: string | undefined): Promise<SignError | null> {
    if (!asked) return null;
    if (asked.way === 'extend') return extend(passphrase);
    const call =
      asked.way === 'publish'
        ? kiosk.api.publishNow({ passphrase, note: '', ...(at && { at }) })
        : kiosk.api.rollBackRelease({ passphrase, seq: asked.seq });
    const answer = await call;
    if (!answer.ok) return answer.error;
    setOutcome(answer.value ? { seq: answer.value.seq } : { seq: null });
    setAsked(null);
    askAnew();
    return null;
  }

  const errors = plan.problems.filter(({ severity }) => severity === 'error').length;
  const isFirst = plan.state.type === 'ready' && !plan.state.hasRelease;
  const isSomething = plan.changes.length > 0 || isFirst;
  const mayPublish = plan.state.type === 'ready' && isSomething && errors === 0;
  return (
    <div className={styles.screen}>
      <section className={styles.plan} aria-labelledby="plan-title">
        <h2 id="plan-title" className={styles.title}>
          {plan.changes.length === 0
            ? t(isFirst ? 'plan.first' : 'plan.none')
            : t('plan.title', { count: plan.changes.length })}
        </h2>
        {plan.changes.length === 0 ? (
          <p className={styles.nothing}>{t(isFirst ? 'state.first' : 'plan.nothing')}</p>
        ) : (
          <ScrollArea label={t('plan.title', { count: plan.changes.length })}>
            <ul className={styles.changes}>
              {plan.changes.map((change) => (
                <ChangeRow
                  key={`${change.collection}/${change.id}`}
                  change={change}
                  problems={plan.problems.filter(
                    ({ collection, id }) => collection === change.collection && id === change.id,
                  )}
                />
              ))}
            </ul>
          </ScrollArea>
        )}
        {plan.drafts.length > 0 && (
          <p className={styles.drafts}>{t('plan.drafts', { count: plan.drafts.length })}</p>
        )}
      </section>
      <aside className={styles.side}>
        <Standing
          plan={plan}
          outcome={outcome}
          errors={errors}
          onCancel={askAnew}
          onScreens={onScreens}
          onSetUp={onSetUp}
          onExtend={() => setAsked({ way: 'extend' })}
        />
        <Button
          size="huge"
          tone="main"
          icon={Send}
          disabled={!mayPublish}
          onClick={() => setAsked({ way: 'publish' })}
        >
          {t('publish')}
        </Button>
        <ReleaseList
          releases={plan.releases}
          mayGoBack={plan.state.type === 'ready'}
          onBack={(seq) => setAsked({ way: 'back', seq })}
        />
      </aside>
      {asked && (
        <PassphraseDialog
          title={titleOf(asked, t)}
          mayWait={asked.way === 'publish'}
          onSign={sign}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function titleOf(asked: Asked, t: ReturnType<typeof useTranslation<'publishing'>>['t']): string {
  return asked.way === 'back' ? t('sign.back', { seq: asked.seq }) : t(`sign.${asked.way}`);
}
