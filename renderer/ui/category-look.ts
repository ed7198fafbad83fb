import {
  Anvil,
  BookOpen,
  Building2,
  Castle,
  Church,
  Drama,
  Factory,
  Info,
  Landmark,
  type LucideIcon,
  Pickaxe,
  Shield,
  Telescope,
  TreeDeciduous,
  TreePine,
} from 'lucide-react';
import type { PlaceCategory } from '#shared/place-model';
import type { GlyphTone } from './Glyph.tsx';
import { Obelisk } from './obelisk-icon.ts';

interface CategoryLook {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
}

/** The sign of each kind of place, the same on cards, on the map and in search. */
export const categoryLook: Readonly<Record<PlaceCategory, CategoryLook>> = {
  church: { icon: Church, tone: 'brick' },
  monastery: { icon: Church, tone: 'brick' },
  fortress: { icon: Shield, tone: 'brick' },
  castle: { icon: Castle, tone: 'brick' },
  museum: { icon: Landmark, tone: 'blue' },
  estate: { icon: BookOpen, tone: 'blue' },
  nature: { icon: TreePine, tone: 'forest' },
  park: { icon: TreeDeciduous, tone: 'forest' },
  monument: { icon: Obelisk, tone: 'grey' },
  memorial: { icon: Obelisk, tone: 'grey' },
  theatre: { icon: Drama, tone: 'blue' },
  viewpoint: { icon: Telescope, tone: 'forest' },
  architecture: { icon: Building2, tone: 'blue' },
  archaeology: { icon: Pickaxe, tone: 'ochre' },
  industry: { icon: Factory, tone: 'night' },
  craft: { icon: Anvil, tone: 'ochre' },
  information: { icon: Info, tone: 'night' },
};
