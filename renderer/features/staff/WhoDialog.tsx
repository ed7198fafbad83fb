import { UserRound } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { introduce, useStaff } from './staff-session.ts';
import styles from './WhoDialog.module.css';

/** As the contract has it. */
const longestName = 60;

interface WhoDialogProps {
  readonly onClose: () => void;
}

/** Who is at work? A name that has been given before is one touch; it stands in the history. */
export function WhoDialog({ onClose }: WhoDialogProps) {
  const { t } = useTranslation('staff');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const present = useStaff((staff) => staff.name);
  const [names, setNames] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    kiosk.api
      .listStaffNames({})
      .then((answer) => answer.ok && setNames(answer.value))
      // Then there is a name to type.
      .catch(() => undefined);
  }, []);

  function choose(name: string): void {
    introduce(name.trim()).then(onClose, () => setFailed(true));
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onCancel={onClose}
    >
      <h1 id={`${id}-title`}>{t('who.title')}</h1>
      <p>{t('who.text')}</p>
      <div className={styles.names}>
        {names.map((name) => (
          <Button
            key={name}
            icon={UserRound}
            tone={name === present ? 'chosen' : 'quiet'}
            onClick={() => choose(name)}
          >
            {name}
          </Button>
        ))}
      </div>
      <form
        className={styles.new}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) choose(typed);
        }}
      >
        <label className={`${field.label} ${styles.label}`} htmlFor={id}>
          {t('who.new')}
        </label>
        <input
          id={id}
          className={field.input}
          autoComplete="off"
          spellCheck={false}
          maxLength={longestName}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button tone="main" disabled={typed.trim() === ''} onClick={() => choose(typed)}>
          {t('who.take')}
        </Button>
      </form>
      <p className={styles.problem} role="status">
        {failed && t('message.failed')}
      </p>
      <Button onClick={onClose}>{t('cancel')}</Button>
    </dialog>
  );
}
