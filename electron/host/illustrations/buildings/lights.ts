import type { Kit } from '../drawing/kit.ts';

/** What shows in a window: lamplight in the evening, dark glass by day. */
export const lights = (kit: Kit): string => kit.ink.glow ?? kit.ink.glass;
