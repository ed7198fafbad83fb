import { useEffect } from 'react';
import { useContent } from '../db/use-live.ts';
import { measurePanel, setPanel } from '../session/panel.ts';

/** Tells the styles how long a millimetre is on this panel, and how high a seated visitor reaches. */
export function PanelRuler() {
  const { diagonalInches, bottomEdgeMm } = useContent().kioskInfo;

  useEffect(
    function measure() {
      function apply(): void {
        const panel = measurePanel({
          width: window.innerWidth,
          height: window.innerHeight,
          diagonalInches,
          bottomEdgeMm,
        });
        setPanel(panel);
        const { style } = document.documentElement;
        style.setProperty('--mm', `${panel.pxPerMm}px`);
        style.setProperty('--reach-line', `${panel.reachPx ?? window.innerHeight}px`);
      }
      apply();
      window.addEventListener('resize', apply);
      return () => window.removeEventListener('resize', apply);
    },
    [diagonalInches, bottomEdgeMm],
  );

  return null;
}
