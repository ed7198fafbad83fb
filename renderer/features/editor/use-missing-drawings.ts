import { useEffect, useRef } from 'react';
import type { RecordAddress } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';
import { drawPicture } from './draw-picture.ts';
import { categoryOf, illustrated } from './use-drawing.ts';
import type { Records } from './use-records.ts';

/**
 * Draws a picture for whatever was added without anybody opening it, as by an import: one after the
 * other, and only while `isFree`. Calls `onDrawn` when the list is to be read anew.
 */
export function useMissingDrawings(records: Records, isFree: boolean, onDrawn: () => void): void {
  // What cannot be drawn now is tried again when staff come back to the list another time.
  const tried = useRef(new Set<string>());

  useEffect(
    function drawMissing() {
      if (!isFree || !Array.isArray(records)) return undefined;
      let left = false;
      const missing = (records as Exclude<Records, 'failed' | undefined>).filter(
        ({ collection, id, state, pictures }) =>
          state !== null &&
          state !== 'removed' &&
          pictures.length === 0 &&
          illustrated.has(collection) &&
          !tried.current.has(`${collection}/${id}`),
      );
      async function drawAll(): Promise<void> {
        let drawn = 0;
        for (const { collection, id } of missing) {
          if (left) return;
          tried.current.add(`${collection}/${id}`);
          if (await drawFor({ collection, id })) drawn += 1;
        }
        if (drawn > 0 && !left) onDrawn();
      }
      // The record shows calm paper until then.
      drawAll().catch(() => undefined);
      return () => {
        left = true;
      };
    },
    [records, isFree, onDrawn],
  );
}

async function drawFor(address: RecordAddress): Promise<boolean> {
  const opened = await kiosk.api.openRecord(address);
  if (!opened.ok) return false;
  const { record, revision } = opened.value;
  const picture = await drawPicture({ ...address, ...categoryOf(record) });
  if (!picture) return false;
  const changes = [{ field: 'pictures', value: [picture] }];
  return (await kiosk.api.saveRecord({ ...address, revision, changes })).ok;
}
