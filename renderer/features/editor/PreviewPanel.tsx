import { ArrowLeft, RectangleHorizontal, RectangleVertical, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#shared/locales';
import type { RecordAddress } from '#shared/workspace-model';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';
import { type Orientation, useOrientation } from '../../ui/use-layout.ts';
import { DateField } from './DateField.tsx';
import styles from './PreviewPanel.module.css';
import { ownNames } from './TextColumn.tsx';
import { usePreview } from './use-preview.ts';
import { useStage } from './use-stage.ts';

interface PreviewPanelProps {
  /** What is shown first; null for the home screen. */
  readonly record: RecordAddress | null;
  readonly onClose: () => void;
}

/** The page as visitors will see it once everything is published: any language, day and way up. */
export function PreviewPanel({ record, onClose }: PreviewPanelProps) {
  const { t } = useTranslation('editor');
  const [locale, setLocale] = useState<Locale>(useSession((session) => session.locale));
  const [orientation, setOrientation] = useState<Orientation>(useOrientation());
  const [date, setDate] = useState<string | null>(null);
  const standing = usePreview({ record, locale, date, onLocale: setLocale });
  const { stage, style } = useStage(orientation);

  return (
    <div className={styles.panel}>
      <aside className={styles.choices}>
        <h2 className={styles.title}>{t('preview.title')}</h2>
        <fieldset className={field.choices} aria-label={t('column.languages')}>
          {locales.map((each) => (
            <Chip
              key={each}
              label={ownNames[each]}
              chosen={each === locale}
              onClick={() => setLocale(each)}
            />
          ))}
        </fieldset>
        <fieldset className={field.choices} aria-label={t('preview.screen')}>
          <Chip
            label={t('preview.landscape')}
            icon={RectangleHorizontal}
            chosen={orientation === 'landscape'}
            onClick={() => setOrientation('landscape')}
          />
          <Chip
            label={t('preview.portrait')}
            icon={RectangleVertical}
            chosen={orientation === 'portrait'}
            onClick={() => setOrientation('portrait')}
          />
        </fieldset>
        <DateField
          label={t('preview.day')}
          none={t('preview.today')}
          value={date}
          onChange={setDate}
        />
        <p className={styles.note} role="status">
          {(standing === 'unfinished' || standing === 'failed') && (
            <TriangleAlert className={field.sign} aria-hidden="true" />
          )}
          {standing !== 'loading' && t(`preview.${standing}`)}
        </p>
        <Button icon={ArrowLeft} className={styles.back} onClick={onClose}>
          {record ? t('history.close') : t('toList')}
        </Button>
      </aside>
      <div ref={stage} className={styles.stage}>
        {standing !== 'failed' && (
          <iframe className={styles.frame} style={style} src="/" title={t('preview.title')} />
        )}
      </div>
    </div>
  );
}
