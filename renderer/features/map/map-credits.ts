import type { MapPack } from '#shared/map-pack-model';

/** Whose data is on the screen: the kiosk's own sources first, then each pack's, each said once. */
export function creditsOf(own: string, packs: readonly Pick<MapPack, 'licence'>[]): string {
  return [...new Set([own, ...packs.map(({ licence }) => licence)])].join(' · ');
}
