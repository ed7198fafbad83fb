import {
  BookOpen,
  ChartNoAxesColumn,
  FileSpreadsheet,
  History,
  KeyRound,
  type LucideIcon,
  Map as MapIcon,
  Megaphone,
  Monitor,
  MonitorSmartphone,
  PencilLine,
  RotateCcw,
  Send,
  SlidersHorizontal,
  SprayCan,
  Stethoscope,
  Usb,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#shared/access-model';
import { Button } from '../../ui/Button.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import styles from './Overview.module.css';
import { StatusCard } from './StatusCard.tsx';
import { type Ending, openStaffScreen, type StaffScreen } from './staff-session.ts';
import { useTechnicalStatus } from './use-technical-status.ts';

interface DoorSpec {
  readonly screen: Exclude<StaffScreen, 'overview'>;
  readonly icon: LucideIcon;
  /** Whoever may do less does not see it; the host refuses them as well. */
  readonly least: Role;
  readonly tone?: 'main';
}

/** What is wanted most often stands first. */
const doors: readonly DoorSpec[] = [
  { screen: 'quick', icon: Megaphone, least: 'helper' },
  { screen: 'records', icon: PencilLine, least: 'editor', tone: 'main' },
  { screen: 'publish', icon: Send, least: 'editor' },
  { screen: 'screens', icon: MonitorSmartphone, least: 'editor' },
  { screen: 'files', icon: FileSpreadsheet, least: 'editor' },
  { screen: 'content', icon: Usb, least: 'editor' },
  { screen: 'statistics', icon: ChartNoAxesColumn, least: 'editor' },
  { screen: 'cleaning', icon: SprayCan, least: 'helper' },
  { screen: 'help', icon: BookOpen, least: 'helper' },
  { screen: 'settings', icon: SlidersHorizontal, least: 'technician' },
  { screen: 'diagnostics', icon: Stethoscope, least: 'technician' },
  { screen: 'pins', icon: KeyRound, least: 'technician' },
  { screen: 'maps', icon: MapIcon, least: 'technician' },
];

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
        {doors
          .filter(({ least }) => roles.indexOf(role) >= roles.indexOf(least))
          .map(({ screen, icon, tone }) => (
            <Button
              key={screen}
              icon={icon}
              {...(tone && { tone })}
              onClick={() => openStaffScreen(screen)}
            >
              {t(`screen.${screen}`)}
            </Button>
          ))}
        <Button icon={RotateCcw} onClick={() => setLeaving('restart')}>
          {t('action.restart')}
        </Button>
        {role === 'technician' && previous && (
          <Button icon={History} onClick={() => setLeaving('previous')}>
            {t('action.previous', { version: previous })}
          </Button>
        )}
        {role === 'technician' && (
          <Button icon={Monitor} onClick={() => setLeaving('desktop')}>
            {t('action.desktop')}
          </Button>
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
