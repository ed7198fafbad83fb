import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { useContent } from '../../db/use-live.ts';
import { count } from '../../shell/count.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import type { ListLeg } from './list-legs.ts';
import { PrintSheet } from './PrintSheet.tsx';

interface PrintKeyProps {
  readonly places: readonly Place[];
  readonly legs: readonly ListLeg[];
  readonly className?: string | undefined;
}

/** CSS has 96 pixels in an inch, on every screen. */
const pxPerMm = 96 / 25.4;

type State = 'ready' | 'busy' | 'done' | 'soon' | 'failed';

/** The list on paper, where this kiosk has a printer; without one, nothing at all. */
export function PrintKey({ places, legs, className }: PrintKeyProps) {
  const { t } = useTranslation('list');
  const { paper } = useContent().kioskInfo;
  const sheet = useRef<HTMLElement>(null);
  const [state, setState] = useState<State>('ready');
  if (!paper) return null;

  async function print(): Promise<void> {
    setState('busy');
    const heightMm = (sheet.current?.offsetHeight ?? 0) / pxPerMm;
    const printed = await kiosk.api.printPage({ heightMm: Math.min(Math.max(heightMm, 20), 1000) });
    if (printed.ok) count({ what: 'print' });
    if (printed.ok) setState('done');
    else setState(printed.error.type === 'too-soon' ? 'soon' : 'failed');
  }

  return (
    <>
      <Button
        icon={Printer}
        className={className}
        disabled={state === 'busy'}
        onClick={() => {
          print().catch(() => setState('failed'));
        }}
      >
        <span role="status">{t(`print.${state === 'ready' ? 'key' : state}`)}</span>
      </Button>
      <PrintSheet places={places} legs={legs} paper={paper} sheet={sheet} />
    </>
  );
}
