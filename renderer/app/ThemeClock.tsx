import { useEffect } from 'react';
import { useCentre } from '../db/queries.ts';
import { useContent } from '../db/use-live.ts';
import { setTheme, themeAt } from '../session/theme.ts';
import { useNow } from '../session/use-now.ts';

/** Turns the page dark when it is dark outside, and light again in the morning. */
export function ThemeClock() {
  const now = useNow();
  const { kioskInfo } = useContent();
  const position = useCentre()?.position;
  const theme = position && themeAt(kioskInfo.theme, now, position);

  useEffect(
    function followSun() {
      if (theme) setTheme(theme);
    },
    [theme],
  );

  return null;
}
