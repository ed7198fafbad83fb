import {
  Baby,
  BookUser,
  CardSim,
  Clock,
  GraduationCap,
  Handshake,
  Landmark,
  type LucideIcon,
  Luggage,
  PackageSearch,
  PawPrint,
  Phone,
  Stethoscope,
  Wallet,
} from 'lucide-react';
import type { Article } from '#shared/article-model';
import type { GlyphTone } from '../../ui/Glyph.tsx';

interface ArticleLook {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
}

/** The sign of each subject of practical information. */
export const articleLook: Readonly<Record<Article['icon'], ArticleLook>> = {
  passport: { icon: BookUser, tone: 'blue' },
  phone: { icon: Phone, tone: 'brick' },
  medical: { icon: Stethoscope, tone: 'brick' },
  lost: { icon: PackageSearch, tone: 'ochre' },
  money: { icon: Wallet, tone: 'forest' },
  sim: { icon: CardSim, tone: 'blue' },
  time: { icon: Clock, tone: 'night' },
  luggage: { icon: Luggage, tone: 'ochre' },
  family: { icon: Baby, tone: 'forest' },
  animals: { icon: PawPrint, tone: 'forest' },
  centre: { icon: Landmark, tone: 'night' },
  union: { icon: Handshake, tone: 'grey' },
  youth: { icon: GraduationCap, tone: 'grey' },
};
