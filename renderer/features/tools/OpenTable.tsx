import { FileDown, FileSpreadsheet, FolderOpen, MapPin, TableProperties } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  mostTableBytes,
  type TableError,
  type TablePreview,
  type TableSource,
} from '#shared/import-model';
import type { StickFile } from '#shared/tools-api';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './FilesScreen.module.css';
import { SaveDialog } from './SaveDialog.tsx';
import { saveHere } from './save-here.ts';
import { useShell } from './use-shell.ts';
import { useTables } from './use-tables.ts';

interface OpenTableProps {
  readonly onTable: (table: TablePreview) => void;
}

/** From which stick or file do the events come, and what is to be taken away? */
export function OpenTable({ onTable }: OpenTableProps) {
  const { t } = useTranslation('files');
  const locale = useSession((session) => session.locale);
  const tables = useTables();
  const shell = useShell();
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<TableError['type'] | 'failed' | null>(null);
  const [busy, setBusy] = useState(false);
  const [saving, setSaving] = useState<(typeof takeaways)[number]['key'] | null>(null);

  async function open(source: TableSource): Promise<void> {
    setBusy(true);
    setProblem(null);
    const answer = await kiosk.api.readTable({ source }).catch(() => null);
    setBusy(false);
    if (answer?.ok) onTable(answer.value);
    else setProblem(answer?.error.type ?? 'failed');
  }

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > mostTableBytes) setProblem('too-large');
    else await open({ from: 'file', name: file.name, base64: await toBase64(file) });
  }

  const fileOf = (key: (typeof takeaways)[number]['key']): StickFile =>
    key === 'events-template' ? { what: key, locale } : { what: key };

  return (
    <div className={styles.screen}>
      <ScrollArea label={t('title')} className={styles.area}>
        <section className={styles.part} aria-labelledby="import-title">
          <h2 id="import-title">{t('import.title')}</h2>
          <p className={styles.small}>{t('import.text')}</p>
          <ul className={styles.rows}>
            {tables?.map(({ stickPath, stick, name }) => (
              <li key={`${stickPath}/${name}`} className={styles.file}>
                <FileSpreadsheet className={styles.sign} aria-hidden="true" />
                <span className={styles.about}>
                  <strong className={styles.fileName}>{name}</strong>
                  <br />
                  {t('import.onStick', { name: stick })}
                </span>
                <Button
                  icon={FolderOpen}
                  disabled={busy}
                  onClick={() => void open({ from: 'stick', stickPath, name })}
                >
                  {t('import.open')}
                </Button>
              </li>
            ))}
            {tables?.length === 0 && <li className={styles.small}>{t('import.none')}</li>}
          </ul>
          <div className={styles.keys}>
            {shell === 'browser' && (
              <Button icon={FolderOpen} disabled={busy} onClick={() => chooser.current?.click()}>
                {t('import.choose')}
              </Button>
            )}
          </div>
          <input
            ref={chooser}
            type="file"
            hidden
            accept=".xlsx,.xlsm,.csv,.tsv,.txt"
            aria-label={t('import.choose')}
            onChange={({ target }) => {
              void choose(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
          <p className={styles.problem} role="status">
            {problem && t(`error.${problem}`)}
          </p>
        </section>
        <section className={styles.part} aria-labelledby="export-title">
          <h2 id="export-title">{t('export.title')}</h2>
          <ul className={styles.rows}>
            {takeaways.map(({ key, icon: Icon }) => (
              <li key={key} className={styles.file}>
                <Icon className={styles.sign} aria-hidden="true" />
                <span className={styles.about}>
                  <strong className={styles.fileName}>{t(`export.${key}.name`)}</strong>
                  <br />
                  {t(`export.${key}.text`)}
                </span>
                <div className={styles.keys}>
                  {shell === 'browser' && (
                    <Button
                      icon={FileDown}
                      onClick={() =>
                        void saveHere(fileOf(key)).then((well) =>
                          setProblem(well ? null : 'failed'),
                        )
                      }
                    >
                      {t('export.here', { name: t(`export.${key}.short`) })}
                    </Button>
                  )}
                  <Button onClick={() => setSaving(key)}>
                    {t('export.stick', { name: t(`export.${key}.short`) })}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      </ScrollArea>
      {saving && (
        <SaveDialog
          title={t(`export.${saving}.name`)}
          file={fileOf(saving)}
          onClose={() => setSaving(null)}
        />
      )}
    </div>
  );
}

const takeaways = [
  { key: 'events-template', icon: FileSpreadsheet },
  { key: 'content-json', icon: TableProperties },
  { key: 'content-geojson', icon: MapPin },
] as const;

const toBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
