import { create } from 'zustand';
import type { LocalOverlay } from '#shared/staff-api';
import { kiosk } from '../shell/kiosk.ts';

/** What staff have decided at this kiosk and no release has yet. */
export const useLocalOverlay = create<LocalOverlay>()(() => ({ hidden: {}, notices: [] }));

/** Follows the host until the returned function is called; without an answer nothing changes. */
export function followLocalOverlay(onFailure: (error: unknown) => void): () => void {
  const read = (): void => {
    kiosk.api
      .getLocalOverlay({})
      .then((overlay) => useLocalOverlay.setState(overlay, true))
      .catch(onFailure);
  };
  read();
  return kiosk.subscribe('overlayChanged', read);
}
