import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditableRecord, HistoryEntry, RecordAddress } from '#shared/workspace-model';
import { formatDate, formatTime, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useAuthorName } from '../../ui/use-author-name.ts';
import styles from './HistoryPanel.module.css';
import panel from './panel.module.css';
import { useFieldName } from './use-field-name.ts';
import { valueInWords } from './value-in-words.ts';

interface HistoryPanelProps {
  readonly address: RecordAddress;
  readonly onRestored: (record: EditableRecord) => void;
  readonly onClose: () => void;
}

/** Who has changed what and when, with a way back to every state. */
export function HistoryPanel({ address, onRestored, onClose }: HistoryPanelProps) {
  const { t } = useTranslation('editor');
  const { collection, id } = address;
  const [entries, setEntries] = useState<readonly HistoryEntry[] | 'failed'>();

  useEffect(
    function ask() {
      kiosk.api
        .recordHistory({ collection, id })
        .then((answer) => setEntries(answer.ok ? answer.value : 'failed'))
        .catch(() => setEntries('failed'));
    },
    [collection, id],
  );

  function restore(revision: number): void {
    kiosk.api
      .restoreRecord({ collection, id, revision })
      .then((answer) => (answer.ok ? onRestored(answer.value) : setEntries('failed')))
      .catch(() => setEntries('failed'));
  }

  return (
    <div className={panel.panel}>
      <h2 className={panel.title}>{t('history.title')}</h2>
      <ScrollArea label={t('history.title')}>
        {entries === 'failed' && <p>{t('history.failed')}</p>}
        {Array.isArray(entries) && entries.length === 0 && <p>{t('history.none')}</p>}
        <ol className={styles.entries}>
          {Array.isArray(entries) &&
            entries.map((entry) => (
              <Entry
                key={entry.revision}
                entry={entry}
                onRestore={() => restore(entry.revision - 1)}
              />
            ))}
        </ol>
      </ScrollArea>
      <div className={styles.foot}>
        <Button icon={ArrowLeft} onClick={onClose}>
          {t('history.close')}
        </Button>
      </div>
    </div>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly onRestore: () => void;
}

function Entry({ entry, onRestore }: EntryProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const fieldName = useFieldName();
  const nameOf = useAuthorName();
  const at = new Date(entry.at);
  return (
    <li className={styles.entry}>
      <div>
        <p className={styles.who}>
          {`${formatDate(localDateOf(at), locale)}, ${formatTime(at)} · ${nameOf(entry.by)} · ${t(`act.${entry.act}`)}`}
        </p>
        <dl className={styles.fields}>
          {entry.fields.slice(0, 6).map(({ field, from, to }) => (
            <div key={field}>
              <dt>{fieldName(field)}</dt>
              <dd>{`${valueInWords(from)} → ${valueInWords(to)}`}</dd>
            </div>
          ))}
        </dl>
      </div>
      {entry.act !== 'publish' && entry.act !== 'create' && (
        <Button icon={RotateCcw} onClick={onRestore}>
          {t('history.restore')}
        </Button>
      )}
    </li>
  );
}
