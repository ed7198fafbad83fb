import { CircleCheck, KeyRound, RotateCcw, Send, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublisherState } from '#shared/publisher-model';
import { Button } from '../../ui/Button.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { BeginFeed } from './BeginFeed.tsx';
import { NewKeys } from './NewKeys.tsx';
import { PublisherCards } from './PublisherCards.tsx';
import styles from './PublisherScreen.module.css';
import { usePublisher } from './use-publisher.ts';

interface PublisherScreenProps {
  /** Shows what the next release changes. */
  readonly onPublish: () => void;
}

/** From nothing to a machine that publishes, and to kiosks that know it: all of it without commands. */
export function PublisherScreen({ onPublish }: PublisherScreenProps) {
  const { t } = useTranslation('publisher');
  const [state, askAnew] = usePublisher();
  const [wantsNew, setWantsNew] = useState(false);

  if (state === 'failed') {
    return <FailedState title={t('failed')} again={t('again')} onAgain={askAnew} />;
  }
  if (!state) return null;
  function onMade(): void {
    setWantsNew(false);
    askAnew();
  }
  const isForm = wantsNew || state.type === 'none';
  return (
    // What follows upon the form begins at its top.
    <ScrollArea key={isForm ? 'form' : state.type} label={t('title')} className={styles.screen}>
      <Standing state={state} wantsNew={wantsNew}>
        {state.type === 'ready' && !wantsNew && (
          <Button icon={Send} tone="main" onClick={onPublish}>
            {t('ready.publish')}
          </Button>
        )}
      </Standing>
      {isForm ? (
        <NewKeys onMade={onMade} onCancel={wantsNew ? () => setWantsNew(false) : null} />
      ) : (
        <>
          {state.type === 'no-feed' && <BeginFeed onBegun={askAnew} />}
          {state.type === 'ready' && <PublisherCards state={state} onChange={askAnew} />}
          <div className={styles.foot}>
            {state.type !== 'ready' && (
              <Button icon={RotateCcw} onClick={askAnew}>
                {t('again')}
              </Button>
            )}
            <Button icon={KeyRound} onClick={() => setWantsNew(true)}>
              {t('form.anew')}
            </Button>
            <p className={styles.hint}>{t('form.anewText')}</p>
          </div>
        </>
      )}
    </ScrollArea>
  );
}

interface StandingProps {
  readonly state: PublisherState;
  readonly wantsNew: boolean;
  /** What to do next. */
  readonly children: ReactNode;
}

/** How it is, in a line, and what to do about it. */
function Standing({ state, wantsNew, children }: StandingProps) {
  const { t } = useTranslation('publisher');
  const [title, text] = wantsNew ? [t('form.anew'), t('form.anewText')] : wordsOf(state, t);
  const isWell = !wantsNew && (state.type === 'ready' || state.type === 'none');
  const Sign = isWell ? CircleCheck : TriangleAlert;
  return (
    <div className={styles.standing} data-state={wantsNew ? 'anew' : state.type}>
      <Sign className={styles.sign} aria-hidden="true" />
      <div role="status">
        <p className={styles.line}>{title}</p>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}

function wordsOf(
  state: PublisherState,
  t: ReturnType<typeof useTranslation<'publisher'>>['t'],
): readonly [string, string] {
  switch (state.type) {
    case 'none':
      return [t('none.title'), t('none.text')];
    case 'keys-away':
      return [t('away.title', { folder: state.keysFolder }), t('away.text')];
    case 'keys-forbidden':
      return [t('forbidden.title', { folder: state.keysFolder }), t('forbidden.text')];
    case 'target-away':
      return [t('targetAway.title', { target: state.target }), t('targetAway.text')];
    case 'no-feed':
      return [t('begin.title', { target: state.target }), t('begin.text')];
    case 'ready':
      return [t('ready.title'), state.target];
  }
}
