import { EditorScreen } from '../features/editor/EditorScreen.tsx';
import { QuickScreen } from '../features/editor/QuickScreen.tsx';
import { PublishScreen } from '../features/publishing/PublishScreen.tsx';

/** What staff may open besides the state of the kiosk. */
export const staffSections = {
  quick: <QuickScreen />,
  records: <EditorScreen />,
  publish: <PublishScreen />,
} as const;
