import { CircleCheck, RotateCcw, Save, TriangleAlert, Undo2, Usb } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingName } from '#shared/settings-model';
import type { Stick } from '#shared/tools-api';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { SettingsCards } from './SettingsCards.tsx';
import styles from './SettingsScreen.module.css';
import { StickDialog, type StickOutcome } from './StickDialog.tsx';
import { type Draft, fromDraft, toDraft } from './settings-draft.ts';
import { useSettings } from './use-settings.ts';

type Outcome = 'saved' | 'invalid' | 'not-written' | 'not-allowed' | 'failed' | 'read';

/** What a technician sets once, when the kiosk is hung up, and seldom after. */
export function SettingsScreen() {
  const { t } = useTranslation('tools');
  const [state, setState, askAnew] = useSettings();
  /** What has been changed and not saved. */
  const [changes, setChanges] = useState<Partial<Draft>>({});
  const [invalid, setInvalid] = useState<readonly SettingName[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [stick, setStick] = useState<'save' | 'read' | null>(null);
  /** Counts how often all fields were filled anew. */
  const [round, setRound] = useState(0);
  const [restarting, setRestarting] = useState(false);

  if (state === 'failed') {
    return <FailedState title={t('failed')} again={t('again')} onAgain={askAnew} />;
  }
  if (!state) return null;
  const draft: Draft = { ...toDraft(state.settings), ...changes };
  const isChanged = Object.keys(changes).length > 0;

  function change(name: SettingName, value: string): void {
    setOutcome(null);
    setInvalid(invalid.filter((each) => each !== name));
    setChanges({ ...changes, [name]: value });
  }

  async function save(): Promise<void> {
    const wanted = fromDraft(draft);
    if (!('theme' in wanted)) return refuse(wanted);
    const answer = await kiosk.api.saveSettings(wanted).catch(() => null);
    if (!answer) return setOutcome('failed');
    if (answer.ok) {
      setState(answer.value);
      setChanges({});
      setInvalid([]);
      setOutcome('saved');
    } else if (answer.error.type === 'invalid') refuse(answer.error.names);
    else setOutcome(answer.error.type);
  }

  function refuse(names: readonly SettingName[]): void {
    setInvalid(names);
    setOutcome('invalid');
  }

  async function read({ path }: Stick): Promise<StickOutcome> {
    const answer = await kiosk.api.readSettingsFromStick({ stickPath: path });
    if (!answer.ok) return { well: false, words: t(`settings.stickError.${answer.error.type}`) };
    const texts = Object.entries(answer.value).map(([name, value]) => [
      name,
      value === null ? '' : String(value),
    ]);
    setChanges({ ...changes, ...Object.fromEntries(texts) });
    setRound(round + 1);
    setOutcome('read');
    return { well: true, words: t('settings.outcome.read') };
  }

  function restart(): void {
    setRestarting(true);
    kiosk.api.leaveKiosk({ how: 'restart' }).catch(() => {
      setRestarting(false);
      setOutcome('failed');
    });
  }

  return (
    <div className={styles.screen}>
      {state.fellBack && <p className={styles.warning}>{t('settings.fellBack')}</p>}
      <ScrollArea label={t('settings.title')} className={styles.area}>
        <SettingsCards
          key={round}
          draft={draft}
          invalid={invalid}
          hasPassword={state.hasProxyPassword}
          onChange={change}
        />
      </ScrollArea>
      <footer className={styles.foot}>
        <Button icon={Usb} onClick={() => setStick('read')}>
          {t('settings.read')}
        </Button>
        <Button icon={Usb} disabled={isChanged} onClick={() => setStick('save')}>
          {t('settings.export')}
        </Button>
        <p className={styles.outcome} role="status">
          {outcome && <OutcomeSign outcome={outcome} />}
          {outcome && t(`settings.outcome.${outcome}`)}
          {!outcome && state.needsRestart && t('settings.waits')}
        </p>
        {state.needsRestart && (
          <Button icon={RotateCcw} disabled={restarting || isChanged} onClick={restart}>
            {t('settings.restart')}
          </Button>
        )}
        <Button
          icon={Undo2}
          disabled={!isChanged}
          onClick={() => {
            setChanges({});
            setInvalid([]);
            setOutcome(null);
            setRound(round + 1);
          }}
        >
          {t('settings.undo')}
        </Button>
        <Button icon={Save} tone="main" disabled={!isChanged} onClick={() => void save()}>
          {t('settings.save')}
        </Button>
      </footer>
      {stick === 'save' && (
        <SaveDialog
          title={t('settings.exportTitle')}
          file={{ what: 'settings' }}
          onClose={() => setStick(null)}
        />
      )}
      {stick === 'read' && (
        <StickDialog
          title={t('settings.readTitle')}
          onStick={read}
          onClose={() => setStick(null)}
        />
      )}
    </div>
  );
}

function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  const Sign = outcome === 'saved' || outcome === 'read' ? CircleCheck : TriangleAlert;
  return <Sign className={styles.sign} aria-hidden="true" />;
}
