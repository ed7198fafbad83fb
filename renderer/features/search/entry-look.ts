import {
  BatteryCharging,
  BookOpen,
  Bus,
  CalendarDays,
  CircleQuestionMark,
  Compass,
  FileCheck,
  Headset,
  Hotel,
  Image as ImageIcon,
  Info,
  LifeBuoy,
  ListChecks,
  type LucideIcon,
  Map as MapIcon,
  MapPin,
  Medal,
  Route,
  ShoppingBag,
  Toilet,
  TrainFront,
  Utensils,
  Waypoints,
} from 'lucide-react';
import { categoryLook } from '../../ui/category-look.ts';
import type { GlyphTone } from '../../ui/Glyph.tsx';
import type { AskName, EntryKind, PageName, SearchEntry } from './search-entry.ts';

interface EntryLook {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
}

const kindLook: Readonly<Record<EntryKind, EntryLook>> = {
  town: { icon: MapPin, tone: 'blue' },
  place: { icon: MapPin, tone: 'blue' },
  region: { icon: MapIcon, tone: 'blue' },
  tour: { icon: Route, tone: 'forest' },
  page: { icon: Compass, tone: 'night' },
  ask: { icon: Headset, tone: 'night' },
  article: { icon: BookOpen, tone: 'night' },
  event: { icon: CalendarDays, tone: 'ochre' },
  exhibit: { icon: Medal, tone: 'ochre' },
  service: { icon: TrainFront, tone: 'forest' },
  line: { icon: Waypoints, tone: 'forest' },
  station: { icon: TrainFront, tone: 'forest' },
  halt: { icon: TrainFront, tone: 'forest' },
};

const pageLook: Readonly<Record<PageName, EntryLook>> = {
  places: { icon: MapPin, tone: 'blue' },
  regions: { icon: MapIcon, tone: 'blue' },
  tours: { icon: Route, tone: 'forest' },
  map: { icon: MapIcon, tone: 'blue' },
  trains: { icon: TrainFront, tone: 'forest' },
  events: { icon: CalendarDays, tone: 'ochre' },
  exhibits: { icon: Medal, tone: 'ochre' },
  border: { icon: FileCheck, tone: 'night' },
  info: { icon: Info, tone: 'night' },
  quiz: { icon: CircleQuestionMark, tone: 'ochre' },
  postcard: { icon: ImageIcon, tone: 'ochre' },
  list: { icon: ListChecks, tone: 'night' },
  help: { icon: LifeBuoy, tone: 'brick' },
};

const askLook: Readonly<Record<AskName, LucideIcon>> = {
  toilet: Toilet,
  food: Utensils,
  hotel: Hotel,
  transport: Bus,
  shop: ShoppingBag,
  charging: BatteryCharging,
};

/** The sign of what was found, the same that its own screen carries. */
export function entryLook({ kind, category, page, ask }: SearchEntry): EntryLook {
  if (category) return categoryLook[category];
  if (ask) return { icon: askLook[ask], tone: kindLook.ask.tone };
  return page ? pageLook[page] : kindLook[kind];
}
