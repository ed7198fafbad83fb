import { kiosk } from '../../shell/kiosk.ts';
import { usePolled } from './use-polled.ts';

const askForMaps = () => kiosk.api.getMapShelf({});

/** The detailed maps of this kiosk and of sticks. */
export const useMapShelf = () => usePolled(askForMaps);
