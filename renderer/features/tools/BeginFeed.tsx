import { PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from './Card.tsx';
import { PassphraseLine } from './PassphraseLine.tsx';
import { PublisherOutcome } from './PublisherOutcome.tsx';
import styles from './PublisherScreen.module.css';
import { failedAsTold, type PublisherProblem } from './publisher-problem.ts';

/** The keys are there: their passphrase makes the empty place one to publish to. */
export function BeginFeed({ onBegun }: { readonly onBegun: () => void }) {
  const { t } = useTranslation('publisher');
  const passphrase = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PublisherProblem | null>(null);

  async function begin(): Promise<void> {
    const typed = passphrase.current?.value ?? '';
    if (typed === '' || busy) return;
    setBusy(true);
    const begun = await kiosk.api.beginFeed({ passphrase: typed }).catch(failedAsTold);
    setBusy(false);
    if ('type' in begun) setProblem(begun);
    else if (begun.ok) onBegun();
    else setProblem(begun.error);
  }

  return (
    <form
      className={styles.begin}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <Card title={t('form.secret')}>
        <PassphraseLine label={t('form.secret')} field={passphrase} />
        <PublisherOutcome busy={busy ? t('begin.busy') : null} problem={problem} />
        <Button icon={PenLine} tone="main" disabled={busy} onClick={() => void begin()}>
          {t('begin.do')}
        </Button>
      </Card>
    </form>
  );
}
