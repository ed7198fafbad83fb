import { mix } from './colour.ts';
import { type HourName, hours } from './hours.ts';
import { type Material, type MaterialName, materials, type Tones } from './materials.ts';

/** Every colour a drawing may use: `ink.brick.m`, `ink.sky[0]`; never a hex value of its own. */
export type Inks = Readonly<Record<MaterialName, Material>> & {
  readonly hour: HourName;
  readonly sky: readonly [string, string, string, string];
  readonly disc: string;
  readonly cloud: readonly [lit: string, shade: string];
  readonly far: string;
  readonly glass: string;
  readonly glow: string | null;
  readonly dark: string;
  readonly snowy: boolean;
  /** Colour seen through air: depth 0 is near, 1 the horizon. */
  air(colour: string, depth: number): string;
};

export function inksFor(name: HourName): Inks {
  const hour = hours[name];
  const [lit, local, shade, deep] = hour.tint;
  const tinted = (tones: Tones): Material => ({
    l: mix(tones[0], ...lit),
    m: mix(tones[1], ...local),
    s: mix(tones[2], ...shade),
    d: mix(tones[3], ...deep),
  });
  // The entries are exactly the material names, which `fromEntries` forgets.
  const tintedMaterials = Object.fromEntries(
    Object.entries<Tones>({ ...materials, ...hour.swap }).map(([key, tones]) => [
      key,
      tinted(tones),
    ]),
  ) as Record<MaterialName, Material>;
  const snow = hour.snowy ? { grass: tintedMaterials.snow, field: tintedMaterials.snow } : {};

  return {
    ...tintedMaterials,
    ...snow,
    hour: name,
    sky: hour.sky,
    disc: hour.disc,
    cloud: hour.cloud,
    far: hour.far,
    glass: hour.glass,
    glow: hour.glow,
    dark: hour.dark,
    snowy: hour.snowy ?? false,
    air: (colour, depth) => mix(colour, hour.far, depth),
  };
}
