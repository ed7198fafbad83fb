import { type RefCallback, useCallback, useState } from 'react';
import { usePanel } from '../session/panel.ts';
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
  /** Millimetres, where a box is a key as it is. */
  readonly heightMm?: number;
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
  {
    gap = gapRem,
    gapMm = 0,
    always = false,
  }: { readonly gap?: number; readonly gapMm?: number; readonly always?: boolean } = {},
): Grid & { readonly room: RefCallback<HTMLElement> } {
  const low = useLowReach();
  const measures = low || always;
  const [measured, setMeasured] = useState<Grid | null>(null);
  const pxPerMm = usePanel((panel) => panel.pxPerMm);
  const { width, height, heightMm = 0 } = least;

  const room = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !measures) return undefined;
      function measure(): void {
        if (!element) return;
        const rem = rootRem();
        const gapPx = Math.max(gap * rem, gapMm * pxPerMm);
        const countOf = (px: number, boxPx: number) =>
          Math.max(1, Math.floor((px + gapPx) / (boxPx + gapPx)));
        const columns = countOf(element.clientWidth, width * rem);
        const rows = countOf(element.clientHeight, Math.max(height * rem, heightMm * pxPerMm));
        setMeasured((before) =>
          before?.columns === columns && before.rows === rows ? before : { columns, rows },
        );
      }
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [measures, width, height, heightMm, gap, gapMm, pxPerMm],
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

/** The same for cards with a picture; those whose titles are long take more rem in large letters. */
export function useCardRoom(usual: Grid, largeHeight = largeCard.height) {
  const large = useSession((session) => session.textSize === 'large');
  return useRoom(usual, large ? { ...largeCard, height: largeHeight } : card);
}
