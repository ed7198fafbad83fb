import { EditorScreen } from '../features/editor/EditorScreen.tsx';

/** What staff may open besides the state of the kiosk. */
export const staffSections = { records: <EditorScreen /> } as const;
