import {
  BookOpen,
  ChartNoAxesColumn,
  FileSpreadsheet,
  History,
  KeyRound,
  Map as MapIcon,
  Megaphone,
  Monitor,
  MonitorSmartphone,
  PencilLine,
  RotateCcw,
  Send,
  Usb,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/access-model';
import { Button } from '../../ui/Button.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import styles from './Overview.module.css';
import { StatusCard } from './StatusCard.tsx';
import { type Ending, openStaffScreen } from './staff-session.ts';
import { useTechnicalStatus } from './use-technical-status.ts';

/** How the kiosk is, and what may be done with it as a whole. */
export function Overview({ role }: { readonly role: Role }) {
  const { t } = useTranslation('staff');
  const status = useTechnicalStatus();
  const previous = typeof status === 'object' ? status.updates.previous : null;
  const [leaving, setLeaving] = useState<Ending['way'] | null>(null);

  return (
    <div className={styles.overview}>
      <StatusCard status={status} />
      <div className={styles.actions}>
        <Button size="huge" icon={Megaphone} onClick={() => openStaffScreen('quick')}>
          {t('screen.quick')}
        </Button>
        {role !== 'helper' && (
          <>
            <Button
              size="huge"
              tone="main"
              icon={PencilLine}
              onClick={() => openStaffScreen('records')}
            >
              {t('screen.records')}
            </Button>
            <Button size="huge" icon={Send} onClick={() => openStaffScreen('publish')}>
              {t('screen.publish')}
            </Button>
            <Button size="huge" icon={MonitorSmartphone} onClick={() => openStaffScreen('screens')}>
              {t('screen.screens')}
            </Button>
            <Button size="huge" icon={FileSpreadsheet} onClick={() => openStaffScreen('files')}>
              {t('screen.files')}
            </Button>
            <Button size="huge" icon={Usb} onClick={() => openStaffScreen('content')}>
              {t('screen.content')}
            </Button>
            <Button
              size="huge"
              icon={ChartNoAxesColumn}
              onClick={() => openStaffScreen('statistics')}
            >
              {t('screen.statistics')}
            </Button>
          </>
        )}
        <Button size="huge" icon={BookOpen} onClick={() => openStaffScreen('help')}>
          {t('screen.help')}
        </Button>
        <Button size="huge" icon={RotateCcw} onClick={() => setLeaving('restart')}>
          {t('action.restart')}
        </Button>
        {role === 'technician' && (
          <>
            <Button size="huge" icon={KeyRound} onClick={() => openStaffScreen('pins')}>
              {t('action.pins')}
            </Button>
            <Button size="huge" icon={MapIcon} onClick={() => openStaffScreen('maps')}>
              {t('screen.maps')}
            </Button>
            {previous && (
              <Button size="huge" icon={History} onClick={() => setLeaving('previous')}>
                {t('action.previous', { version: previous })}
              </Button>
            )}
            <Button size="huge" icon={Monitor} onClick={() => setLeaving('desktop')}>
              {t('action.desktop')}
            </Button>
          </>
        )}
      </div>
      {leaving && (
        <LeaveDialog
          way={leaving}
          shell={typeof status === 'object' ? status.shell : 'electron'}
          onCancel={() => setLeaving(null)}
        />
      )}
    </div>
  );
}
