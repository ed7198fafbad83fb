import { useEffect, useRef } from 'react';
import type { Picture } from '#shared/content-fields';
import type { Collection } from '#shared/content-model';
import type { PictureSubject } from '#shared/staff-api';
import type { DraftRecord } from '#shared/workspace-model';
import { drawPicture } from './draw-picture.ts';
import type { Editing } from './editor-state.ts';

/** Records that visitors see with a picture, among those that staff add. */
export const illustrated: ReadonlySet<Collection> = new Set([
  'events',
  'exhibits',
  'places',
  'services',
]);

/**
 * Gives a record that has no picture a drawn one, and a new record another drawing when what it is
 * about changes. `onDrawn` must stay the same function.
 */
export function useDrawing(
  { saved, record }: Editing,
  onDrawn: (pictures: readonly Picture[]) => void,
): void {
  const { collection, id, published } = saved;
  const { category } = categoryOf(record);
  const kind = kindOf(record.pictures);
  // What stands there already was drawn for what the record was about when it was opened.
  const drawnFor = useRef(kind === 'drawing' ? category : null);
  const isNew = published === null;
  // A published record without a picture stays as it is until somebody takes its photograph away.
  const mayDraw = illustrated.has(collection) && (isNew || kindOf(published.pictures) !== null);
  const isWanted =
    mayDraw && (kind === null || (isNew && kind === 'drawing' && drawnFor.current !== category));

  useEffect(
    function draw() {
      if (!isWanted) return undefined;
      let left = false;
      drawPicture({ collection, id, ...(category !== undefined && { category }) })
        .then((picture) => {
          if (left || !picture) return;
          drawnFor.current = category;
          onDrawn([picture]);
        })
        // Without a drawing the record shows calm paper; the next opening tries again.
        .catch(() => undefined);
      return () => {
        left = true;
      };
    },
    [isWanted, collection, id, category, onDrawn],
  );
}

/** What a record is about, by which its picture is chosen. */
export function categoryOf({ category, theme }: DraftRecord): Pick<PictureSubject, 'category'> {
  const subject = category ?? theme;
  return typeof subject === 'string' ? { category: subject } : {};
}

const kindOf = (pictures: unknown): Picture['kind'] | null =>
  Array.isArray(pictures) ? ((pictures as readonly Picture[])[0]?.kind ?? null) : null;
