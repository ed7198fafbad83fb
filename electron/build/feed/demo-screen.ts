import { launchDevelopmentChromium } from '../development-chromium.ts';

/** The screen of a kiosk on a machine that has none: a Chromium without a window. */
export interface DemoScreen {
  /** Touches the screen as a visitor does; what its notice says, or null when there is none. */
  readNotice(): Promise<string | null>;
  close(): Promise<void>;
}

const appearsWithinMs = 30_000;

/** Opens the kiosk; its attract screen stands, and takes over new content, until it is touched. */
export async function openDemoScreen(address: string): Promise<DemoScreen> {
  // Whoever stops the demonstration stops it as a whole: Playwright would end the process at once.
  const browser = await launchDevelopmentChromium({ handleSIGINT: false, handleSIGTERM: false });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(address);
  return {
    async readNotice() {
      await page.getByRole('button', { name: /^Русский/ }).click();
      const notice = page.getByRole('complementary', { name: 'Объявление' });
      return notice.textContent({ timeout: appearsWithinMs }).catch(() => null);
    },
    close: () => browser.close(),
  };
}
