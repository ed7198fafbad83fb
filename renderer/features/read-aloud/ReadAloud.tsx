import { useSession } from '../../session/session.ts';
import { ReadAloudPanel } from './ReadAloudPanel.tsx';

/** The keys of the reading, above the main keys, while a visitor wants to listen. */
export function ReadAloud() {
  const readAloud = useSession((session) => session.readAloud);
  return readAloud ? <ReadAloudPanel /> : null;
}
