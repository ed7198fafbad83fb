import { type ComponentType, createContext } from 'react';
import type { Position } from '#shared/content-fields';

export interface PinMapProps {
  readonly position: Position | null;
  readonly category: unknown;
  readonly onMove: (position: Position) => void;
}

/** The map on which a pin is put; the app brings it from the feature that has the map. */
export const PinMapContext = createContext<ComponentType<PinMapProps> | null>(null);
