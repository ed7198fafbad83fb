import type { KioskBridge } from '#shared/kiosk-api';
import { createHttpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    /** Set by the preload script of the Electron shell. */
    readonly kiosk?: KioskBridge;
  }
}

/** The host, through whichever shell this page runs in. */
export const kiosk: KioskBridge = window.kiosk ?? createHttpBridge();

export const mediaUrl = (sha256: string): string => `/media/${sha256}`;
