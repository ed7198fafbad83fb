import {
  Atom,
  Cpu,
  Factory,
  Gem,
  Leaf,
  type LucideIcon,
  Music,
  Palette,
  Pickaxe,
  ScrollText,
  Shirt,
  Truck,
  Wheat,
  Zap,
} from 'lucide-react';
import type { Exhibit } from '#shared/event-model';
import type { GlyphTone } from '../../ui/Glyph.tsx';

interface ThemeLook {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
}

/** The sign of each theme. */
export const themeLook: Readonly<Record<Exhibit['theme'], ThemeLook>> = {
  industry: { icon: Factory, tone: 'night' },
  energy: { icon: Zap, tone: 'ochre' },
  textile: { icon: Shirt, tone: 'blue' },
  craft: { icon: Gem, tone: 'ochre' },
  culture: { icon: Music, tone: 'brick' },
  art: { icon: Palette, tone: 'brick' },
  science: { icon: Atom, tone: 'blue' },
  transport: { icon: Truck, tone: 'night' },
  food: { icon: Wheat, tone: 'forest' },
  mining: { icon: Pickaxe, tone: 'grey' },
  it: { icon: Cpu, tone: 'blue' },
  nature: { icon: Leaf, tone: 'forest' },
  history: { icon: ScrollText, tone: 'grey' },
};
