import { CircleCheck, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../i18n/format.ts';
import { useNow } from '../../session/use-now.ts';
import type { Editing } from './editor-state.ts';
import { StateLine } from './StateLine.tsx';

/** Whether what has been typed is safe. */
export function SaveState({ status }: Pick<Editing, 'status'>) {
  const { t } = useTranslation('editor');
  const now = useNow();
  const isSafe = status.type === 'saved';
  const failed = status.type === 'failed' || status.type === 'conflict';
  const Sign = isSafe ? CircleCheck : failed ? TriangleAlert : LoaderCircle;
  return (
    <p role="status">
      <StateLine icon={Sign} tone={failed ? 'bad' : 'good'}>
        {status.type === 'saved' && t('save.saved', { time: formatTime(now) })}
        {(status.type === 'saving' || status.type === 'unsaved') && t('save.saving')}
        {status.type === 'failed' && t(`save.${status.reason}`)}
        {status.type === 'conflict' && t('save.conflict')}
      </StateLine>
    </p>
  );
}
