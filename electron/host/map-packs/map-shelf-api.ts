import type { KioskApi } from '#shared/kiosk-api';
import { err, ok } from '#shared/result';
import type { Access } from '../access/access.ts';
import { flat } from '../access/flat.ts';
import type { MapShelfKeeper } from './map-shelf.ts';

type MapShelfApi = Pick<
  KioskApi,
  'getMapShelf' | 'importMapPack' | 'cancelMapImport' | 'removeMapPack'
>;

/** How technicians bring in detailed maps from sticks. */
export const createMapShelfApi = (access: Access, shelf: MapShelfKeeper): MapShelfApi => ({
  getMapShelf: async () =>
    // Asked for again and again while the screen of maps is open: no sign that somebody is there.
    access.state().role === 'technician' ? ok(await shelf.read()) : err({ type: 'not-allowed' }),
  importMapPack: async ({ stickPath, packId }) =>
    flat(await access.asRole('technician', () => shelf.startImport(stickPath, packId))),
  cancelMapImport: () =>
    access.asRole('technician', () => {
      shelf.cancelImport();
      return null;
    }),
  removeMapPack: async ({ file }) =>
    flat(await access.asRole('technician', () => shelf.remove(file))),
});
