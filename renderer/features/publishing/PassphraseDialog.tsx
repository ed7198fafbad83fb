import { Clock3, PenLine } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetUpError } from '#shared/publisher-model';
import type { PublishError } from '#shared/publishing-model';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { nextHours } from './next-hours.ts';
import styles from './PassphraseDialog.module.css';

export type SignError = PublishError | SetUpError;

interface PassphraseDialogProps {
  readonly title: string;
  /** A new release may wait for its hour; the way back is wanted at once. */
  readonly mayWait: boolean;
  /** Resolves to what keeps it from being signed, or null. */
  readonly onSign: (passphrase: string, at: string | undefined) => Promise<SignError | null>;
  readonly onCancel: () => void;
}

/** Whoever publishes types the passphrase of the keys: it is kept nowhere. */
export function PassphraseDialog({ title, mayWait, onSign, onCancel }: PassphraseDialogProps) {
  const { t } = useTranslation('publishing');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [hours] = useState(() => nextHours(new Date()));
  const [at, setAt] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignError | null>(null);

  useEffect(() => dialog.current?.showModal(), []);

  async function sign(): Promise<void> {
    const passphrase = field.current?.value ?? '';
    if (passphrase === '' || busy) return;
    setBusy(true);
    setProblem(await onSign(passphrase, at).catch(failed));
    setBusy(false);
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onCancel={onCancel}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <h1 id={`${id}-title`}>{title}</h1>
        {mayWait && (
          <fieldset className={styles.hours} aria-label={t('sign.when')}>
            <Chip
              label={t('sign.now')}
              chosen={at === undefined}
              onClick={() => setAt(undefined)}
            />
            {hours.map(({ instant, name, time }) => (
              <Chip
                key={instant}
                icon={Clock3}
                label={t(`sign.${name}`, { time })}
                chosen={at === instant}
                onClick={() => setAt(instant)}
              />
            ))}
          </fieldset>
        )}
        <label className={styles.label} htmlFor={id}>
          {t('sign.passphrase')}
        </label>
        <input
          ref={field}
          id={id}
          className={styles.input}
          type="password"
          autoComplete="off"
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        <p className={styles.problem} id={`${id}-problem`} role="status">
          {busy && t('sign.busy')}
          {!busy && problem && wordsOf(problem, t)}
        </p>
        <div className={styles.keys}>
          <Button size="huge" onClick={onCancel}>
            {t('sign.cancel')}
          </Button>
          <Button
            size="huge"
            tone="main"
            icon={PenLine}
            disabled={busy}
            onClick={() => void sign()}
          >
            {t('sign.do')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

const failed = (error: unknown): SignError => ({ type: 'failed', reason: String(error) });

function wordsOf(
  problem: SignError,
  t: ReturnType<typeof useTranslation<'publishing'>>['t'],
): string {
  switch (problem.type) {
    case 'failed':
      return t('error.failed', { reason: problem.reason });
    case 'not-allowed':
    case 'not-here':
    case 'nothing-changed':
    case 'problems':
    case 'wrong-passphrase':
    case 'gone':
    case 'too-far':
      return t(`error.${problem.type}`);
    default:
      // Of what keeps a feed from being made, only this can befall one that is there.
      return t('error.away');
  }
}
