import { Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskInfo } from '#shared/kiosk-api';
import { kiosk } from '../../shell/kiosk.ts';
import { printInBrowser } from '../../shell/print-in-browser.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './HelpScreen.module.css';
import { HelpSheet } from './HelpSheet.tsx';
import { helpTopics } from './help-topics.ts';

/** CSS has 96 pixels in an inch, on every screen. */
const pxPerMm = 96 / 25.4;

/** One page for whoever does this for the first time; it calls each key by its own name. */
export function HelpScreen() {
  const { t } = useTranslation('tools');
  const way = usePrintingWay();
  const sheet = useRef<HTMLElement>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'done' | 'soon' | 'failed'>('ready');

  async function print(): Promise<void> {
    if (way === 'browser') return printInBrowser();
    setState('busy');
    const heightMm = (sheet.current?.offsetHeight ?? 0) / pxPerMm;
    const printed = await kiosk.api.printPage({ heightMm: Math.min(Math.max(heightMm, 20), 1000) });
    if (printed.ok) setState('done');
    else setState(printed.error.type === 'too-soon' ? 'soon' : 'failed');
  }

  return (
    <div className={styles.screen}>
      <ScrollArea label={t('help.title')} className={styles.area}>
        <div className={styles.topics}>
          {helpTopics.map((topic) => (
            <section key={topic} className={styles.topic}>
              <h2>{t(`help.${topic}.title`)}</h2>
              <p>{t(`help.${topic}.text`)}</p>
            </section>
          ))}
        </div>
      </ScrollArea>
      {way && (
        <div className={styles.foot}>
          <Button
            icon={Printer}
            disabled={state === 'busy'}
            onClick={() => {
              print().catch(() => setState('failed'));
            }}
          >
            {t('help.print')}
          </Button>
          <p role="status">{state !== 'ready' && t(`help.printing.${state}`)}</p>
        </div>
      )}
      <HelpSheet sheet={sheet} />
    </div>
  );
}

/** The kiosk's printer; at a desk, without one, the dialog of the browser; else none. */
function usePrintingWay(): 'kiosk' | 'browser' | null {
  const [info, setInfo] = useState<KioskInfo | null>(null);
  useEffect(() => {
    kiosk.api
      .getKioskInfo({})
      .then(setInfo)
      // Then there is no key, and nothing that would not print.
      .catch(() => undefined);
  }, []);
  if (!info) return null;
  if (info.paper) return 'kiosk';
  return info.shell === 'browser' && info.atDesk ? 'browser' : null;
}
