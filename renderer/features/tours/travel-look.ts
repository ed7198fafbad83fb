import { Car, Footprints, TrainFront } from 'lucide-react';
import type { Tour } from '#shared/tour-model';
import type { categoryLook } from '../../ui/category-look.ts';

/** The sign of how a tour is travelled. */
export const travelLook: Readonly<Record<Tour['travel'], (typeof categoryLook)['church']>> = {
  walk: { icon: Footprints, tone: 'forest' },
  train: { icon: TrainFront, tone: 'blue' },
  car: { icon: Car, tone: 'ochre' },
};
