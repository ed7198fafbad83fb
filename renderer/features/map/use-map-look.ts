import { useEffect, useMemo, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useTheme } from '../../session/theme.ts';
import { rootRem } from '../../ui/root-rem.ts';
import { useOrientation } from '../../ui/use-layout.ts';
import { type MapLook, mapColours, mapFont, mapThemeOf } from './map-look.ts';

const readUnit = (): number => rootRem() / 10;

/** How canvases are to be drawn for this visitor; style sheets do not reach them. */
export function useMapLook(): MapLook {
  const contrast = useSession((session) => session.contrast);
  const theme = mapThemeOf(
    contrast,
    useTheme((hour) => hour.theme),
  );
  const large = useSession((session) => session.textSize === 'large');
  const orientation = useOrientation();
  const [unit, setUnit] = useState(readUnit);

  // biome-ignore lint/correctness/useExhaustiveDependencies: turning the screen changes the root size
  useEffect(() => {
    const update = () => setUnit(readUnit());
    update();
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [orientation]);

  return useMemo(
    () => ({ theme, colours: mapColours[theme], unit, textScale: large ? 1.4 : 1 }),
    [theme, unit, large],
  );
}

/** True once letters can be drawn on canvas in our font; canvas text never changes afterwards. */
export function useMapFont(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const wanted = [500, 600, 700].map((weight) =>
      document.fonts.load(`${weight} 24px ${mapFont}`, 'AЯЎі'),
    );
    const done = () => setReady(true);
    Promise.all(wanted).then(done, done);
  }, []);
  return ready;
}
