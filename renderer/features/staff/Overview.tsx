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
  Signature,
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

const groups = ['daily', 'content', 'machine'] as const;

/** What is wanted most often stands first. */
const doors: Readonly<Record<(typeof groups)[number], readonly DoorSpec[]>> = {
  daily: [
    { screen: 'quick', icon: Megaphone, least: 'helper' },
    { screen: 'cleaning', icon: SprayCan, least: 'helper' },
    { screen: 'statistics', icon: ChartNoAxesColumn, least: 'editor' },
    { screen: 'help', icon: BookOpen, least: 'helper' },
  ],
  content: [
    { screen: 'records', icon: PencilLine, least: 'editor', tone: 'main' },
    { screen: 'publish', icon: Send, least: 'editor' },
    { screen: 'screens', icon: MonitorSmartphone, least: 'editor' },
    { screen: 'files', icon: FileSpreadsheet, least: 'editor' },
    { screen: 'content', icon: Usb, least: 'editor' },
  ],
  machine: [
    { screen: 'settings', icon: SlidersHorizontal, least: 'technician' },
    { screen: 'diagnostics', icon: Stethoscope, least: 'technician' },
    { screen: 'publisher', icon: Signature, least: 'technician' },
    { screen: 'pins', icon: KeyRound, least: 'technician' },
    { screen: 'maps', icon: MapIcon, least: 'technician' },
  ],
};

/** How the kiosk is, and what may be done with it as a whole. */
export function Overview({ role }: { readonly role: Role }) {
  const { t } = useTranslation('staff');
  const status = useTechnicalStatus();
  const previous = typeof status === 'object' ? status.updates.previous : null;
  const [leaving, setLeaving] = useState<Ending['way'] | null>(null);

  return (
    <div className={styles.overview}>
      <StatusCard status={status} />
      <div className={styles.groups}>
        {groups.map((group) => {
          const open = doors[group].filter(
            ({ least }) => roles.indexOf(role) >= roles.indexOf(least),
          );
          if (open.length === 0) return null;
          return (
            <section key={group} className={styles.group}>
              <h2>{t(`group.${group}`)}</h2>
              {open.map(({ screen, icon, tone }) => (
                <Button
                  key={screen}
                  icon={icon}
                  {...(tone && { tone })}
                  onClick={() => openStaffScreen(screen)}
                >
                  {t(`screen.${screen}`)}
                </Button>
              ))}
              {group === 'daily' && (
                <Button icon={RotateCcw} onClick={() => setLeaving('restart')}>
                  {t('action.restart')}
                </Button>
              )}
              {group === 'machine' && previous && (
                <Button icon={History} onClick={() => setLeaving('previous')}>
                  {t('action.previous', { version: previous })}
                </Button>
              )}
              {group === 'machine' && (
                <Button icon={Monitor} onClick={() => setLeaving('desktop')}>
                  {t('action.desktop')}
                </Button>
              )}
            </section>
          );
        })}
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
