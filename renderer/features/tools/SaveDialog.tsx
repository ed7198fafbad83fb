import { useTranslation } from 'react-i18next';
import type { Stick, StickFile } from '#shared/tools-api';
import { kiosk } from '../../shell/kiosk.ts';
import { StickDialog, type StickOutcome } from './StickDialog.tsx';

interface SaveDialogProps {
  readonly title: string;
  readonly file: StickFile;
  readonly onClose: () => void;
}

/** Takes a file away on a stick. */
export function SaveDialog({ title, file, onClose }: SaveDialogProps) {
  const { t } = useTranslation('tools');

  async function save({ path }: Stick): Promise<StickOutcome> {
    const saved = await kiosk.api.saveToStick({ stickPath: path, file });
    return saved.ok
      ? { well: true, words: t('stick.saved', saved.value) }
      : { well: false, words: t(`stick.error.${saved.error.type}`) };
  }

  return <StickDialog title={title} onStick={save} onClose={onClose} />;
}
