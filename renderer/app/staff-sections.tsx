import { type ComponentProps, lazy, Suspense } from 'react';
import { EditorScreen } from '../features/editor/EditorScreen.tsx';
import { QuickScreen } from '../features/editor/QuickScreen.tsx';
import { PublishScreen } from '../features/publishing/PublishScreen.tsx';
import { openStaffScreen, useStaff } from '../features/staff/staff-session.ts';
import { CleaningScreen } from '../features/tools/CleaningScreen.tsx';
import { DiagnosticsScreen } from '../features/tools/DiagnosticsScreen.tsx';
import { FilesScreen } from '../features/tools/FilesScreen.tsx';
import { HelpScreen } from '../features/tools/HelpScreen.tsx';
import { PublisherScreen } from '../features/tools/PublisherScreen.tsx';
import { ScreensScreen } from '../features/tools/ScreensScreen.tsx';
import { SettingsScreen } from '../features/tools/SettingsScreen.tsx';

/** Brings the library of charts along, which no visitor needs. */
const StatisticsScreen = lazy(async () => ({
  default: (await import('../features/tools/StatisticsScreen.tsx')).StatisticsScreen,
}));

/** Brings the map along, which staff need for one field only. */
const PinPicker = lazy(async () => ({
  default: (await import('../features/map/PinPicker.tsx')).PinPicker,
}));

const PinMap = (props: ComponentProps<typeof PinPicker>) => (
  <Suspense>
    <PinPicker {...props} />
  </Suspense>
);

function backToOverview(): void {
  openStaffScreen('overview');
}

function Publish() {
  const maySetUp = useStaff((staff) => staff.role === 'technician');
  return (
    <PublishScreen
      onScreens={() => openStaffScreen('screens')}
      onSetUp={maySetUp ? () => openStaffScreen('publisher') : null}
    />
  );
}

/** What staff may open besides the state of the kiosk. */
export const staffSections = {
  quick: <QuickScreen />,
  records: <EditorScreen pinMap={PinMap} />,
  publish: <Publish />,
  publisher: <PublisherScreen onPublish={() => openStaffScreen('publish')} />,
  screens: <ScreensScreen />,
  files: <FilesScreen onRecords={() => openStaffScreen('records')} />,
  statistics: (
    <Suspense>
      <StatisticsScreen />
    </Suspense>
  ),
  help: <HelpScreen />,
  settings: <SettingsScreen />,
  diagnostics: <DiagnosticsScreen />,
  cleaning: <CleaningScreen onEnd={backToOverview} />,
} as const;
