import { type RefCallback, useCallback, useState } from 'react';
import { useSession } from '../session/session.ts';
import { rootRem } from './root-rem.ts';
import { useLowReach } from './use-layout.ts';

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

interface Box {
  /** Rem. */
  readonly width: number;
  readonly height: number;
}

/** Rem: the least that a card with a picture takes. */
const card = { width: 40, height: 24 };
const largeCard = { width: 50, height: 24 };

/** As the gutter of the grids. */
const gapRem = 2.4;

/**
 * As many boxes as a grid may show at once. The usual number belongs to a whole screen; in low reach
 * the room depends on where the panel hangs, so it is measured before anything is painted; `always`
 * is for boxes beside text whose length differs.
 */
export function useRoom(
  usual: Grid,
  least: Box,
  { gap = gapRem, always = false }: { readonly gap?: number; readonly always?: boolean } = {},
): Grid & { readonly room: RefCallback<HTMLElement> } {
  const low = useLowReach();
  const measures = low || always;
  const [measured, setMeasured] = useState<Grid | null>(null);
  const { width, height } = least;

  const room = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !measures) return undefined;
      function measure(): void {
        if (!element) return;
        const rem = rootRem();
        const countOf = (px: number, boxRem: number) =>
          Math.max(1, Math.floor((px / rem + gap) / (boxRem + gap)));
        const columns = countOf(element.clientWidth, width);
        const rows = countOf(element.clientHeight, height);
        setMeasured((before) =>
          before?.columns === columns && before.rows === rows ? before : { columns, rows },
        );
      }
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [measures, width, height, gap],
  );

  if (!measures || !measured) return { ...usual, room };
  // A whole screen shows no more than it was drawn for.
  if (low) return { ...measured, room };
  const { columns, rows } = usual;
  return {
    columns: Math.min(columns, measured.columns),
    rows: Math.min(rows, measured.rows),
    room,
  };
}

/** The same for cards with a picture. */
export function useCardRoom(usual: Grid): ReturnType<typeof useRoom> {
  const large = useSession((session) => session.textSize === 'large');
  return useRoom(usual, large ? largeCard : card);
}
