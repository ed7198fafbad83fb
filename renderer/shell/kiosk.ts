import type { KioskBridge } from '#shared/kiosk-api';
import { createHttpBridge } from './http-bridge.ts';
import type { PreviewBridge } from './preview-bridge.ts';

declare global {
  interface Window {
    /** Set by the preload script of the Electron shell. */
    readonly kiosk?: KioskBridge;
    /** Set while staff look at a preview, for the frame that shows it. */
    previewBridge?: PreviewBridge | undefined;
  }
}

/** True for the page in the frame of a preview, which is never the page of visitors. */
export const isPreview = window.self !== window.top;

/** What staff want to see in this frame; undefined for the page of visitors. */
export const previewBridge = isPreview ? window.parent.previewBridge : undefined;

/** The host, through whichever shell this page runs in. */
export const kiosk: KioskBridge = previewBridge ?? window.kiosk ?? createHttpBridge();

export const mediaUrl = (sha256: string): string => `/media/${sha256}`;
