import { useEffect } from 'react';
import { setI18nLocale } from '../i18n/i18n.ts';
import { screenToHash } from '../session/screen.ts';
import { useSession } from '../session/session.ts';
import { useTheme } from '../session/theme.ts';
import { useLowReach, useOrientation } from '../ui/use-layout.ts';

/** Mirrors the visitor's choices where styles, voices and tests look for them. */
export function useSessionInDocument(): void {
  const { locale, textSize, contrast, readAloud, motion, screen, visiting } = useSession();
  const reach = useLowReach() ? 'low' : 'normal';
  const theme = useTheme((each) => each.theme);
  const orientation = useOrientation();

  useEffect(
    function mirrorChoices() {
      setI18nLocale(locale);
      const root = document.documentElement;
      root.lang = locale;
      root.dataset.text = textSize;
      root.dataset.contrast = contrast;
      root.dataset.reach = reach;
      root.dataset.motion = motion;
      root.dataset.aloud = readAloud ? 'on' : 'off';
      root.dataset.theme = theme;
      root.dataset.layout = orientation;
    },
    [locale, textSize, contrast, reach, motion, readAloud, theme, orientation],
  );

  useEffect(
    function mirrorScreen() {
      // Replaced, never pushed: the browser keeps no trail of a visit.
      if (visiting) history.replaceState(null, '', screenToHash(screen));
    },
    [screen, visiting],
  );

  useEffect(
    function forgetScreen() {
      if (!visiting) return undefined;
      return () => history.replaceState(null, '', '#/');
    },
    [visiting],
  );
}
