import { RotateCcw } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '#shared/content-model';
import type { EditableRecord, RecordAddress } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EditorScreen.module.css';
import { PreviewPanel } from './PreviewPanel.tsx';
import { PinMapContext, type PinMapProps } from './pin-map.ts';
import { RecordEditor } from './RecordEditor.tsx';
import { RecordList } from './RecordList.tsx';
import { noFilter } from './record-filter.ts';
import { useMissingDrawings } from './use-missing-drawings.ts';
import { useRecords } from './use-records.ts';

interface EditorScreenProps {
  /** The map on which the pin of a place is put. */
  readonly pinMap: ComponentType<PinMapProps>;
}

/** Everything that the kiosk shows, and one record of it at a time to be changed. */
export function EditorScreen({ pinMap }: EditorScreenProps) {
  const { t } = useTranslation('editor');
  const [records, askAnew] = useRecords();
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<EditableRecord | null>(null);
  const [previewing, setPreviewing] = useState(false);
  const [problem, setProblem] = useState<'gone' | 'failed' | null>(null);

  useMissingDrawings(records, opened === null, askAnew);

  /** Shows what the host answers; without an answer the list stays. */
  function show(answer: Promise<{ ok: true; value: EditableRecord } | { ok: false }>): void {
    setProblem(null);
    answer
      .then((result) => {
        if (!result.ok) return setProblem('gone');
        setOpened(result.value);
        // What is opened may be new, and what was open before may have been changed.
        askAnew();
      })
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
      <PinMapContext value={pinMap}>
        <RecordEditor
          key={`${opened.collection}/${opened.id}`}
          opened={opened}
          records={Array.isArray(records) ? records : []}
          filter={filter}
          problem={problem}
          onOpen={open}
          onCreate={create}
          onClose={close}
        />
      </PinMapContext>
    );
  }
  if (previewing) return <PreviewPanel record={null} onClose={() => setPreviewing(false)} />;
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
      onPreview={() => setPreviewing(true)}
    />
  );
}
