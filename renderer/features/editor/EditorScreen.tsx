import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '#shared/content-model';
import type { EditableRecord, RecordAddress } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EditorScreen.module.css';
import { RecordEditor } from './RecordEditor.tsx';
import { RecordList } from './RecordList.tsx';
import { noFilter } from './record-filter.ts';
import { useRecords } from './use-records.ts';

/** Everything that the kiosk shows, and one record of it at a time to be changed. */
export function EditorScreen() {
  const { t } = useTranslation('editor');
  const [records, askAnew] = useRecords();
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<EditableRecord | null>(null);
  const [problem, setProblem] = useState<'gone' | 'failed' | null>(null);

  /** Shows what the host answers; without an answer the list stays. */
  function show(answer: Promise<{ ok: true; value: EditableRecord } | { ok: false }>): void {
    setProblem(null);
    answer
      .then((result) => (result.ok ? setOpened(result.value) : setProblem('gone')))
      .catch(() => setProblem('failed'));
  }

  // A line of the list has more than the host wants to hear.
  const open = ({ collection, id }: RecordAddress): void =>
    show(kiosk.api.openRecord({ collection, id }));
  const create = (collection: Collection): void => show(kiosk.api.createRecord({ collection }));

  function close(): void {
    setOpened(null);
    askAnew();
  }

  if (opened) {
    return (
      <RecordEditor
        key={`${opened.collection}/${opened.id}`}
        opened={opened}
        records={Array.isArray(records) ? records : []}
        onClose={close}
      />
    );
  }
  if (records === 'failed') {
    return (
      <div className={styles.failed}>
        <p>{t('list.failed')}</p>
        <Button icon={RotateCcw} onClick={askAnew}>
          {t('list.again')}
        </Button>
      </div>
    );
  }
  return (
    <RecordList
      records={records ?? []}
      filter={filter}
      problem={problem}
      onFilter={setFilter}
      onOpen={open}
      onCreate={create}
    />
  );
}
