import {
  ArrowLeft,
  CircleCheck,
  Eye,
  History,
  Redo2,
  Trash2,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '#shared/content-fields';
import type { Collection } from '#shared/content-model';
import { type Locale, locales } from '#shared/locales';
import {
  type DraftRecord,
  type EditableRecord,
  type RecordAddress,
  type RecordSummary,
  readField,
} from '#shared/workspace-model';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useOrientation } from '../../ui/use-layout.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { beginEditing } from './editor-state.ts';
import { FormCard } from './FormCard.tsx';
import { forms } from './form-fields.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import styles from './RecordEditor.module.css';
import { RecordRail } from './RecordRail.tsx';
import type { RecordFilter } from './record-filter.ts';
import { SaveState } from './SaveState.tsx';
import { StateLine } from './StateLine.tsx';
import { ownNames, TextColumn } from './TextColumn.tsx';
import { useDrawing } from './use-drawing.ts';
import { useEditing } from './use-editing.ts';
import { VisitorsCard } from './VisitorsCard.tsx';

interface RecordEditorProps {
  readonly opened: EditableRecord;
  readonly records: readonly RecordSummary[];
  /** What the list that stands beside it is narrowed to. */
  readonly filter: RecordFilter;
  readonly problem: 'gone' | 'failed' | null;
  readonly onOpen: (address: RecordAddress) => void;
  readonly onCreate: (collection: Collection) => void;
  readonly onClose: () => void;
}

/** One record: its texts in three languages side by side, and everything else below. */
export function RecordEditor({
  opened,
  records,
  filter,
  problem,
  onOpen,
  onCreate,
  onClose,
}: RecordEditorProps) {
  const { t } = useTranslation('editor');
  const { editing, dispatch, save } = useEditing(opened);
  const orientation = useOrientation();
  const visitorsLocale = useSession((session) => session.locale);
  /** The language of the only column, and of the visitors' card: the one that is being written. */
  const [tab, setTab] = useState(visitorsLocale);
  const [view, setView] = useState<'form' | 'history' | 'preview'>('form');
  const fillPictures = useCallback(
    (value: readonly Picture[]) => dispatch({ type: 'filled', field: 'pictures', value }),
    [dispatch],
  );
  useDrawing(editing, fillPictures);
  const { record, saved, status } = editing;
  const form = forms[saved.collection];
  function change(field: string, value: unknown): void {
    dispatch({ type: 'changed', field, value });
    // A notice is its own title: nobody is asked for the same words twice.
    if (saved.collection === 'notices' && field.startsWith('text.')) {
      dispatch({ type: 'filled', field: field.replace('text', 'title'), value });
    }
  }
  const errors = saved.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = saved.problems.length - errors;
  const state = editing.wantedState ?? saved.state;
  const shownLocales = orientation === 'landscape' ? locales : [tab];

  if (view === 'preview') return <PreviewPanel record={saved} onClose={() => setView('form')} />;
  if (view === 'history') {
    return (
      <HistoryPanel
        address={saved}
        onRestored={(restored) => {
          dispatch({ type: 'arrived', record: beginEditing(restored).saved });
          setView('form');
        }}
        onClose={() => setView('form')}
      />
    );
  }
  return (
    <div className={styles.editor}>
      {orientation === 'portrait' && (
        <fieldset className={styles.tabs} aria-label={t('column.languages')}>
          {locales.map((locale) => (
            <Chip
              key={locale}
              label={ownNames[locale]}
              chosen={locale === tab}
              onClick={() => setTab(locale)}
            />
          ))}
        </fieldset>
      )}
      <div className={styles.form}>
        {orientation === 'landscape' && (
          <RecordRail
            records={records}
            filter={filter}
            opened={saved}
            problem={problem}
            title={titleIn(record, visitorsLocale)}
            onOpen={(address) => void save().then(() => onOpen(address))}
            onCreate={(collection) => void save().then(() => onCreate(collection))}
          />
        )}
        <ScrollArea label={t('form')} className={styles.fields}>
          <div className={styles.columns}>
            {shownLocales.map((locale) => (
              <TextColumn
                key={locale}
                locale={locale}
                texts={form.texts}
                record={record}
                problems={saved.problems}
                onChange={(field, value) => {
                  setTab(locale);
                  change(field, value);
                }}
              />
            ))}
          </div>
          <div className={styles.cards}>
            {form.cards.map((spec) => (
              <FormCard
                key={spec}
                spec={spec}
                record={record}
                problems={saved.problems}
                records={records}
                onChange={change}
              />
            ))}
          </div>
        </ScrollArea>
        {orientation === 'landscape' && form.cards.includes('picture') && (
          <VisitorsCard record={record} locale={tab} onLocale={setTab} />
        )}
      </div>
      <footer className={styles.foot}>
        <Button icon={ArrowLeft} onClick={onClose}>
          {t('toList')}
        </Button>
        <IconKey
          icon={Undo2}
          label={t('undo')}
          disabled={editing.undo.length === 0}
          onClick={() => dispatch({ type: 'undone' })}
        />
        <IconKey
          icon={Redo2}
          label={t('redo')}
          disabled={editing.redo.length === 0}
          onClick={() => dispatch({ type: 'redone' })}
        />
        <Button icon={Eye} onClick={() => void save().then(() => setView('preview'))}>
          {t('preview.open')}
        </Button>
        <Button icon={History} onClick={() => setView('history')}>
          {t('history.title')}
        </Button>
        <div className={styles.standing}>
          <SaveState status={status} />
          {saved.problems.length > 0 && (
            <StateLine icon={TriangleAlert} tone={errors > 0 ? 'bad' : 'warning'}>
              {errors > 0
                ? t('problems.errors', { count: errors })
                : t('problems.warnings', { count: warnings })}
            </StateLine>
          )}
        </div>
        <Button
          icon={Trash2}
          pressed={state === 'removed'}
          onClick={() =>
            dispatch({ type: 'state-wanted', state: state === 'removed' ? 'draft' : 'removed' })
          }
        >
          {state === 'removed' ? t('takeBack') : t('remove')}
        </Button>
        <Button
          icon={CircleCheck}
          tone="main"
          pressed={state === 'ready'}
          disabled={errors > 0 || state === 'removed'}
          onClick={() =>
            dispatch({ type: 'state-wanted', state: state === 'ready' ? 'draft' : 'ready' })
          }
        >
          {state === 'ready' ? t('ready.yes') : t('ready.no')}
        </Button>
      </footer>
      {status.type === 'conflict' && (
        <ConflictDialog
          by={status.by}
          fields={status.fields}
          onSettle={(mine) => dispatch({ type: 'settled', mine })}
        />
      )}
    </div>
  );
}

/** The title as the list shows it, while it is being written. */
function titleIn(record: DraftRecord, locale: Locale): string | null {
  const written = [locale, ...locales].map((each) => readField(record, `title.${each}`));
  return written.find((title) => typeof title === 'string' && title !== '') as string | null;
}
