import {
  BookUser,
  Bus,
  Car,
  CircleDot,
  Globe,
  type LucideIcon,
  Plane,
  Signpost,
  TrainFront,
} from 'lucide-react';

export interface OptionLook {
  readonly icon: LucideIcon;
  /** The letters of a country as on number plates: a sign that belongs to no flag. */
  readonly letters?: string;
}

const looks: Readonly<Record<string, OptionLook>> = {
  ru: { icon: BookUser, letters: 'RU' },
  by: { icon: BookUser, letters: 'BY' },
  other: { icon: Globe },
  'to-ru': { icon: Signpost, letters: 'RU' },
  'to-by': { icon: Signpost, letters: 'BY' },
  train: { icon: TrainFront },
  car: { icon: Car },
  bus: { icon: Bus },
  plane: { icon: Plane },
};

/** The sign of an option; staff may add options that have none of their own. */
export const optionLook = (optionId: string): OptionLook => looks[optionId] ?? { icon: CircleDot };
