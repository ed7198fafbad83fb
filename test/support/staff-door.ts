import type { Page } from '@playwright/test';

/** Opens the staff's door as staff do. */
export async function tapCorner(page: Page): Promise<void> {
  for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(10, 10);
}

/** Types a PIN on the pad that is open. */
export async function enterPin(page: Page, pin: string): Promise<void> {
  const pad = page.getByRole('dialog');
  for (const digit of pin) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: 'Ввести' }).click();
}
