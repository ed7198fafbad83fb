import '@fontsource-variable/literata/standard.css';
import '@fontsource-variable/onest/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { CrashScreen } from './app/CrashScreen.tsx';
import { guardPage } from './app/guard-page.ts';
import { startI18n } from './i18n/i18n.ts';
import { hashToScreen } from './session/screen.ts';
import { startVisit } from './session/session.ts';

guardPage();
await startI18n();
// An address with a screen opens it: after a reload in mid-visit, and for whoever previews content.
if (location.hash.length > '#/'.length) startVisit('ru', hashToScreen(location.hash));

const root = document.getElementById('root');
if (!root) throw new Error('no root element');
createRoot(root).render(
  <StrictMode>
    <CrashScreen>
      <App />
    </CrashScreen>
  </StrictMode>,
);
