import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)).replace(/[\\/]$/, '');

/** Where the product's sources lie and where the build puts what it makes. */
export const paths = {
  root: fromRoot('.'),
  content: fromRoot('assets/content'),
  mapSource: fromRoot('assets/map/source'),
  /** Built by `npm run map:build` and committed. */
  baseMap: fromRoot('assets/map/base.pmtiles'),
  renderer: fromRoot('renderer'),
  locales: fromRoot('locales'),
  /** Pictures and map data served beside the page. */
  static: fromRoot('dist/static'),
  page: fromRoot('dist/page'),
  main: fromRoot('dist/main'),
  factory: fromRoot('dist/factory/v1'),
  /** Survives a deleted `dist`, so that pictures need not be drawn again. */
  pictureCache: fromRoot('node_modules/.cache/union-state-kiosk/pictures'),
  /** As the pictures: to read everything out takes an hour. */
  speechCache: fromRoot('node_modules/.cache/union-state-kiosk/speech'),
} as const;
