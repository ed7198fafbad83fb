import type { Kit } from '../drawing/kit.ts';
import { bison } from '../landmarks/bison.ts';
import { book, easel, guitar, masks } from './arts.ts';
import { jersey, shoes, socks } from './clothes.ts';
import { combine, tractor } from './field-machines.ts';
import { balalaika, cornflowers, strawwork } from './folk-arts.ts';
import { flasks, organ, piano } from './music.ts';
import { dumpTruck, lorry, motorcycle, racingCar } from './road-machines.ts';
import { rocket, satellite, spacecraft } from './space.ts';
import { crystals, gem } from './stones.ts';
import { dairy, glassware, jar } from './tableware.ts';
import { carpet, linen, sash } from './textiles.ts';
import { cherries, gingerbread, loaf } from './treats.ts';
import { ladle, lift, refinery } from './works-pieces.ts';

/** Where a thing is shown: on a table, on a hall's floor, in a field or meadow, on a road, or in orbit. */
export type Stand = 'table' | 'hall' | 'field' | 'meadow' | 'road' | 'steppe' | 'orbit';

interface Thing {
  readonly stand: Stand;
  readonly draw: (kit: Kit) => string;
  /** Size in the picture: 1 as drawn. */
  readonly scale?: number;
}

/** Things an exhibit or a fair can show, each drawn round the middle of its foot. */
export const things = {
  balalaika: { stand: 'table', draw: balalaika, scale: 0.98 },
  bison: { stand: 'meadow', draw: bison, scale: 1.2 },
  book: { stand: 'table', draw: book, scale: 1.02 },
  carpet: { stand: 'hall', draw: carpet, scale: 1.24 },
  cherries: { stand: 'table', draw: cherries, scale: 1.2 },
  combine: { stand: 'field', draw: combine, scale: 1.2 },
  cornflowers: { stand: 'table', draw: cornflowers, scale: 1.1 },
  crystals: { stand: 'table', draw: crystals, scale: 1.15 },
  dairy: { stand: 'table', draw: dairy, scale: 1.2 },
  dumpTruck: { stand: 'steppe', draw: dumpTruck, scale: 1.16 },
  easel: { stand: 'hall', draw: easel, scale: 1.14 },
  flasks: { stand: 'table', draw: flasks, scale: 1.2 },
  gem: { stand: 'table', draw: gem, scale: 1.3 },
  gingerbread: { stand: 'table', draw: gingerbread, scale: 1.15 },
  glassware: { stand: 'table', draw: glassware, scale: 1.12 },
  guitar: { stand: 'hall', draw: guitar, scale: 1.04 },
  jar: { stand: 'table', draw: jar, scale: 1.3 },
  jersey: { stand: 'table', draw: jersey, scale: 1.14 },
  ladle: { stand: 'hall', draw: ladle, scale: 1.1 },
  lift: { stand: 'hall', draw: lift, scale: 1.1 },
  linen: { stand: 'table', draw: linen, scale: 1.28 },
  loaf: { stand: 'table', draw: loaf, scale: 1.4 },
  lorry: { stand: 'road', draw: lorry, scale: 1.02 },
  masks: { stand: 'table', draw: masks, scale: 1.24 },
  motorcycle: { stand: 'road', draw: motorcycle, scale: 1.3 },
  organ: { stand: 'hall', draw: organ, scale: 1.06 },
  piano: { stand: 'hall', draw: piano, scale: 1.16 },
  racingCar: { stand: 'road', draw: racingCar, scale: 1.04 },
  refinery: { stand: 'steppe', draw: refinery },
  rocket: { stand: 'steppe', draw: rocket, scale: 0.86 },
  sash: { stand: 'table', draw: sash, scale: 1.16 },
  satellite: { stand: 'orbit', draw: satellite, scale: 1.3 },
  shoes: { stand: 'table', draw: shoes, scale: 1.36 },
  socks: { stand: 'table', draw: socks, scale: 1.24 },
  spacecraft: { stand: 'orbit', draw: spacecraft, scale: 1.3 },
  strawwork: { stand: 'table', draw: strawwork, scale: 0.98 },
  tractor: { stand: 'field', draw: tractor, scale: 1.4 },
} as const satisfies Readonly<Record<string, Thing>>;

export type ThingName = keyof typeof things;
