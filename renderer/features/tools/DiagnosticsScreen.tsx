import { Hand, MonitorCheck, Usb, Volume2, Wifi } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './DiagnosticsScreen.module.css';
import { MachineFacts } from './MachineFacts.tsx';
import { NetworkLines } from './NetworkLines.tsx';
import { playTone } from './play-tone.ts';
import { SaveDialog } from './SaveDialog.tsx';
import { TestPattern } from './TestPattern.tsx';
import { TouchTest } from './TouchTest.tsx';
import { useDiagnostics, useNetworkCheck } from './use-diagnostics.ts';

type Sound = 'playing' | 'played' | 'failed';

/** What a technician tries before calling anybody, and what they send to whoever helps. */
export function DiagnosticsScreen() {
  const { t } = useTranslation('tools');
  const [facts, askAnew] = useDiagnostics();
  const [network, checkNetwork] = useNetworkCheck();
  const [open, setOpen] = useState<'pattern' | 'touch' | 'save' | null>(null);
  const [sound, setSound] = useState<Sound | null>(null);
  const close = (): void => setOpen(null);

  function listen(): void {
    setSound('playing');
    playTone().then(
      () => setSound('played'),
      () => setSound('failed'),
    );
  }

  if (facts === 'failed') {
    return <FailedState title={t('failed')} again={t('again')} onAgain={askAnew} />;
  }
  if (!facts) return null;
  return (
    <div className={styles.screen}>
      <ScrollArea label={t('diagnostics.title')} className={styles.facts}>
        <MachineFacts facts={facts} />
      </ScrollArea>
      <div className={styles.tests}>
        <Button icon={Wifi} tone="main" disabled={network === 'checking'} onClick={checkNetwork}>
          {t('diagnostics.network')}
        </Button>
        <div role="status" className={styles.result}>
          {network && <NetworkLines network={network} />}
        </div>
        <Button icon={MonitorCheck} onClick={() => setOpen('pattern')}>
          {t('test.pattern')}
        </Button>
        <Button icon={Hand} onClick={() => setOpen('touch')}>
          {t('test.touch')}
        </Button>
        <Button icon={Volume2} disabled={sound === 'playing'} onClick={listen}>
          {t('test.sound')}
        </Button>
        <p role="status" className={styles.result}>
          {sound && t(`test.${sound}`)}
        </p>
        <Button icon={Usb} onClick={() => setOpen('save')}>
          {t('diagnostics.save')}
        </Button>
        <p className={styles.result}>{t('diagnostics.saveHint')}</p>
      </div>
      {open === 'pattern' && <TestPattern onClose={close} />}
      {open === 'touch' && <TouchTest onClose={close} />}
      {open === 'save' && (
        <SaveDialog
          title={t('diagnostics.saveTitle')}
          file={{ what: 'diagnostics' }}
          onClose={close}
        />
      )}
    </div>
  );
}
