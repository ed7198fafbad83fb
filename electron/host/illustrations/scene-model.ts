import type { HourName } from './drawing/hours.ts';
import type { MaterialName } from './drawing/materials.ts';
import type { DomeShape } from './masonry/heads.ts';
import type { CrossKind } from './masonry/towers.ts';
import type { ThingName } from './things/catalogue.ts';

/** A domed or tented church is Orthodox; the others may be of either rite, see `kind`. */
export type ChurchForm = 'domed' | 'cubic' | 'tented' | 'twin-towers' | 'gothic' | 'classical';

/** What the subject of a scene can be told, by category; anything left out follows the seed. */
interface SceneSubjects {
  readonly church: {
    readonly form?: ChurchForm;
    readonly walls?: MaterialName;
    readonly roof?: MaterialName;
    readonly dome?: MaterialName;
    readonly domes?: 1 | 3 | 5;
    readonly head?: DomeShape;
    readonly tower?: boolean;
    readonly kind?: CrossKind;
  };
  readonly monastery: { readonly walls?: MaterialName; readonly dome?: MaterialName };
  readonly fortress: {
    readonly walls?: MaterialName;
    readonly roof?: 'tent' | 'open';
    readonly height?: number;
    readonly side?: 'left' | 'right';
    readonly form?: FortressForm;
  };
  readonly castle: {
    readonly walls?: MaterialName;
    readonly roof?: MaterialName;
    readonly form?: CastleForm;
  };
  readonly museum: {
    readonly walls?: MaterialName;
    readonly roof?: MaterialName;
    readonly banner?: MaterialName;
    readonly floors?: number;
    readonly bays?: number;
    readonly gable?: boolean;
  };
  readonly estate: {
    readonly walls?: MaterialName;
    readonly roof?: MaterialName;
    readonly columns?: number;
    readonly dome?: boolean;
  };
  readonly nature: NoOptions;
  readonly park: NoOptions;
  readonly monument: { readonly part?: MonumentPart; readonly mat?: MaterialName };
  readonly memorial: { readonly part?: MemorialPart };
  readonly theatre: { readonly walls?: MaterialName; readonly form?: TheatreForm };
  readonly viewpoint: { readonly part?: ViewpointPart };
  readonly architecture: { readonly tower?: boolean; readonly form?: ArchitectureForm };
  readonly archaeology: { readonly part?: ArchaeologyPart };
  readonly industry: {
    readonly part?: 'factory' | 'halls' | 'cooling';
    readonly walls?: MaterialName;
  };
  readonly craft: { readonly paint?: MaterialName; readonly form?: CraftForm };
  readonly rail: { readonly cars?: number; readonly body?: MaterialName };
  /** One thing, large: what an exhibit or a fair is about. */
  readonly display: { readonly thing?: ThingName };
  readonly event: { readonly part?: EventPart };
  readonly road: { readonly form?: RoadForm };
}

/** What goes on at an event. */
export type EventPart =
  | 'stage'
  | 'fair'
  | 'harvest'
  | 'village'
  | 'bonfire'
  | 'fireworks'
  | 'knights'
  | 'camp';

export type FortressForm = 'wall' | 'gate' | 'river' | 'rampart' | 'citadel';

export type CastleForm = 'towers' | 'keep' | 'palace' | 'ruin';

export type TheatreForm = 'square' | 'garden' | 'amphitheatre' | 'curtain';

export type ArchitectureForm = 'row' | 'quay' | 'street' | 'square' | 'modern';

export type RoadForm = 'birches' | 'fields' | 'forest';

export type CraftForm = 'windmill' | 'watermill' | 'yard';

export type MonumentPart = 'obelisk' | 'statue' | 'bust' | 'cube' | 'letter' | 'dragon' | 'boulder';

export type MemorialPart = 'obelisk' | 'mound' | 'walls' | 'stones' | 'boulder' | 'chapel';

/** What is left to see at an archaeological site. */
export type ArchaeologyPart =
  | 'mounds'
  | 'hillfort'
  | 'dig'
  | 'stone'
  | 'carvings'
  | 'cave'
  | 'walls';

/** What a viewpoint looks over. */
export type ViewpointPart =
  | 'river'
  | 'lakes'
  | 'hills'
  | 'fields'
  | 'mountains'
  | 'sea'
  | 'volcano';

export type SceneCategory = keyof SceneSubjects;

/** Where the subject stands; categories not named here have one setting only. */
interface SceneSettings {
  readonly church: 'river' | 'lane' | 'town' | 'hill';
  readonly monastery: 'lake' | 'hill' | 'gate';
  readonly museum: 'square' | 'street' | 'garden' | 'village';
  readonly estate: 'lake' | 'lane' | 'alley' | 'meadow';
  readonly nature: 'lake' | 'river' | 'forest' | 'mire';
  readonly park: 'rotunda' | 'fountain' | 'bridge';
  readonly monument: 'square' | 'park' | 'shore' | 'field';
  readonly rail: 'bridge' | 'field' | 'station' | 'forest';
}

/** Plants in the lower corners, nearest to the viewer. */
export type NearPlants = 'none' | 'birch' | 'flax' | 'grass' | 'pine' | 'reeds' | 'rowan' | 'tree';

export interface SceneOf<Category extends SceneCategory> {
  readonly id: string;
  readonly category: Category;
  /** Follows the id when left out, so every record has its own picture at once. */
  readonly seed?: number;
  readonly time?: HourName;
  /** Shows this hand-drawn landmark at the scene's hour, in place of a composition. */
  readonly landmark?: string;
  readonly near?: NearPlants;
  readonly setting?: Category extends keyof SceneSettings ? SceneSettings[Category] : never;
  readonly subject?: SceneSubjects[Category];
}

/** A picture in words: only `id` and `category` are required. */
export type Scene = { readonly [Category in SceneCategory]: SceneOf<Category> }[SceneCategory];

type NoOptions = Readonly<Record<string, never>>;
