import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldConflict } from '#shared/workspace-model';
import { Button } from '../../ui/Button.tsx';
import { useAuthorName } from '../../ui/use-author-name.ts';
import styles from './ConflictDialog.module.css';
import { useFieldName } from './use-field-name.ts';
import { valueInWords } from './value-in-words.ts';

interface ConflictDialogProps {
  readonly by: string;
  readonly fields: readonly FieldConflict[];
  readonly onSettle: (mine: ReadonlySet<string>) => void;
}

/** Two people have changed the same field: whose words stay is chosen field by field. */
export function ConflictDialog({ by, fields, onSettle }: ConflictDialogProps) {
  const { t } = useTranslation('editor');
  const fieldName = useFieldName();
  const nameOf = useAuthorName();
  const dialog = useRef<HTMLDialogElement>(null);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => dialog.current?.showModal(), []);

  function choose(field: string, isMine: boolean): void {
    const others = [...mine].filter((each) => each !== field);
    setMine(new Set(isMine ? [...others, field] : others));
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="conflict-title"
      // Nothing is decided by closing: whoever edits has to choose.
      onCancel={(event) => event.preventDefault()}
    >
      <h1 id="conflict-title">{t('conflict.title')}</h1>
      <p>{t('conflict.text', { by: nameOf(by) })}</p>
      <ul className={styles.fields}>
        {fields.map(({ field, mine: own, theirs }) => (
          <li key={field} className={styles.field}>
            <h2>{fieldName(field)}</h2>
            <Button pressed={!mine.has(field)} onClick={() => choose(field, false)}>
              {t('conflict.theirs', { text: valueInWords(theirs) })}
            </Button>
            <Button pressed={mine.has(field)} onClick={() => choose(field, true)}>
              {t('conflict.mine', { text: valueInWords(own) })}
            </Button>
          </li>
        ))}
      </ul>
      <Button tone="main" size="huge" onClick={() => onSettle(mine)}>
        {t('conflict.done')}
      </Button>
    </dialog>
  );
}
