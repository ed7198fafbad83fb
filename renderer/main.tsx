import '@fontsource-variable/literata/standard.css';
import '@fontsource-variable/onest/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followArrows } from './app/arrow-keys.ts';
import { CrashScreen } from './app/CrashScreen.tsx';
import { guardPage } from './app/guard-page.ts';
import { keepFocus } from './app/keep-focus.ts';
import { countTouchesOnce } from './app/one-tap.ts';
import { PreviewPage } from './app/PreviewPage.tsx';
import { showPressAtOnce } from './app/press-feedback.ts';
import { startI18n } from './i18n/i18n.ts';
import { usePanel } from './session/panel.ts';
import { isPreview } from './shell/kiosk.ts';

guardPage();
showPressAtOnce();
countTouchesOnce(() => usePanel.getState().pxPerMm);
followArrows();
keepFocus();
await startI18n();

const root = document.getElementById('root');
if (!root) throw new Error('no root element');
// Development alone shows the gallery; the bundle of the product drops it here.
const Page =
  import.meta.env.DEV && location.hash === '#/gallery'
    ? (await import('./gallery/Gallery.tsx')).Gallery
    : isPreview
      ? PreviewPage
      : App;
createRoot(root).render(
  <StrictMode>
    <CrashScreen>
      <Page />
    </CrashScreen>
  </StrictMode>,
);
