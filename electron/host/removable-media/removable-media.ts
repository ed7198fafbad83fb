import { type FindMedia, mediaIn, type RemovableMedium, systemMedia } from './find-media.ts';

export interface RemovableMedia {
  /** What is there now. */
  list: FindMedia;
  /**
   * Calls `listener` with all media at once, and again whenever one has come or gone, until the
   * returned function is called. While nobody watches nothing is looked for.
   */
  watch(listener: (media: readonly RemovableMedium[]) => void): () => void;
}

interface RemovableMediaOptions {
  /** Folders below which each folder is a medium, instead of where the system shows them. */
  readonly folders?: readonly string[] | undefined;
  readonly pollMs?: number;
}

/** Sticks, cards and external disks, found by looking every two seconds. */
export function createRemovableMedia(options: RemovableMediaOptions = {}): RemovableMedia {
  const { folders, pollMs = 2000 } = options;
  const list = folders ? mediaIn(folders) : systemMedia();
  return {
    list,
    watch(listener) {
      let told: string | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let watching = true;

      async function look(): Promise<void> {
        const media = await list();
        if (!watching) return;
        const now = JSON.stringify(media);
        if (now !== told) listener(media);
        told = now;
        // After each look, so that a slow disk is never asked twice at a time.
        timer = setTimeout(look, pollMs);
        timer.unref();
      }

      void look();
      return () => {
        watching = false;
        clearTimeout(timer);
      };
    },
  };
}
