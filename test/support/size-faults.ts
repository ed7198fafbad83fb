import type { Page } from '@playwright/test';

interface LeastSizes {
  /** Millimetres of every key. */
  readonly keyMm: number;
  /** Millimetres of a capital letter of running text. */
  readonly bodyMm: number;
}

/**
 * What is too small for fingers or eyes on this panel: keys, keys of the keyboard (15 mm), the gaps
 * between keys (4 mm), capitals (4.8 mm, EN 301 549 and Section 508). One line a fault.
 */
export const findSizeFaults = (page: Page, least: LeastSizes): Promise<string[]> =>
  page.evaluate(({ keyMm, bodyMm }) => {
    const letterKeyMm = 15;
    const gapMm = 4;
    const capitalMm = 4.8;
    /** Height of a capital of both our fonts, of the size of the font. */
    const capital = 0.71;
    /** Half a pixel, and what rounding to pixels may cost. */
    const play = 0.1;

    const root = getComputedStyle(document.documentElement);
    const mm = Number.parseFloat(root.getPropertyValue('--mm'));
    const faults: string[] = [];
    const nameOf = (element: Element) =>
      `"${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    const bodySize = Number.parseFloat(getComputedStyle(document.body).fontSize);
    if ((bodySize * capital) / mm < bodyMm - play) {
      faults.push(`running text has capitals of ${((bodySize * capital) / mm).toFixed(1)} mm`);
    }
    const keys: { element: Element; box: DOMRect }[] = [];
    for (const element of document.querySelectorAll('main *, main + nav *')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const height = (Number.parseFloat(getComputedStyle(element).fontSize) * capital) / mm;
      if (hasWords && box.width > 4 && height < capitalMm) {
        faults.push(`capitals of ${height.toFixed(2)} mm: ${nameOf(element)}`);
      }
      if (!element.matches('button, input, a')) continue;
      keys.push({ element, box });
      const size = Math.min(box.width, box.height) / mm;
      const isLetter = element.closest('fieldset')?.querySelectorAll('button').length ?? 0;
      if (size < (isLetter > 20 ? letterKeyMm : keyMm) - play) {
        faults.push(`a key of ${size.toFixed(1)} mm: ${nameOf(element)}`);
      }
    }
    for (const [at, one] of keys.entries()) {
      for (const other of keys.slice(at + 1)) {
        // What scrolls passes under what stands; there it is cut off.
        const frameOf = (key: Element) => key.closest('section[tabindex]');
        if (frameOf(one.element) !== frameOf(other.element)) continue;
        const gap = Math.max(
          Math.max(one.box.left - other.box.right, other.box.left - one.box.right),
          Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom),
        );
        // Parts of one control touch: a choice, a board, a line of steps.
        if (gap < 4 || gap / mm >= gapMm - play) continue;
        faults.push(
          `a gap of ${(gap / mm).toFixed(1)} mm: ${nameOf(one.element)} ${nameOf(other.element)}`,
        );
      }
    }
    return [...new Set(faults)];
  }, least);

/** Controls above the line that a seated visitor reaches, in low reach; and words cut off there. */
export const findOutOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const line = innerHeight - Number.parseFloat(root.getPropertyValue('--reach-line'));
    const above = document.querySelector('main')?.firstElementChild;
    const foot = above?.getBoundingClientRect().bottom ?? 0;
    const cutOff = [...(above?.querySelectorAll('*') ?? [])]
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .filter((each) => each.getBoundingClientRect().bottom > foot + 2)
      .map((each) => `cut off above the line: "${(each.textContent ?? '').slice(0, 40)}"`);
    const controls = [...document.querySelectorAll('button, a, input, [tabindex="0"]')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter((each) => each.getBoundingClientRect().top < line - 1)
      .map((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').slice(0, 40))
      .map((name) => `above the reach: "${name}"`);
    return [...controls, ...cutOff];
  });
