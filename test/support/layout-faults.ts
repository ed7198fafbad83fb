import type { Page } from '@playwright/test';

/**
 * What a visitor would call broken: text cut off, text or controls outside the screen or under the
 * bottom bar or upon each other, sideways scrolling, controls too small to touch. One line a fault.
 */
export const findLayoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const label = (element: Element) =>
      `${element.tagName.toLowerCase()}.${String(element.getAttribute('class') ?? '').slice(0, 40)} "${(element.textContent ?? '').trim().slice(0, 50)}"`;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** Inside a region that scrolls, or on the map, being outside is being elsewhere. */
    const mayBeOutside = (element: Element) =>
      element.closest('[data-testid=map]') !== null ||
      [...ancestors(element)].some((each) => /auto|scroll/.test(getComputedStyle(each).overflowY));
    function* ancestors(element: Element): Generator<Element> {
      for (let each = element.parentElement; each; each = each.parentElement) yield each;
    }
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );

    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways');
    const barTop = document.querySelector('main ~ nav')?.getBoundingClientRect().top;

    for (const element of document.querySelectorAll('main *, nav *, dialog *')) {
      if (!(element instanceof HTMLElement) || !isShown(element)) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // Said to screen readers only, on purpose.
      if (box.width <= 4 && box.height <= 4) continue;
      const inMap = element.closest('[data-testid=map]') !== null;
      const text = hasOwnText(element);
      if (text && !inMap) {
        const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
        const scrolls = /auto|scroll/.test(style.overflowY);
        if (clips && !scrolls && element.scrollWidth > element.clientWidth + 1) {
          faults.push(`cut off sideways: ${label(element)}`);
        }
        // Accents and tails reach a little out of their lines, the more so the larger the screen.
        const tails = 2 * Math.max(1, Math.min(innerWidth, innerHeight) / 1080);
        if (clips && !scrolls && element.scrollHeight > element.clientHeight + tails) {
          faults.push(`cut off below: ${label(element)}`);
        }
      }
      const control = element.matches('button, input, a, select, [role=button]');
      if ((text || control) && !mayBeOutside(element)) {
        const limit = element.closest('main') && barTop !== undefined ? barTop : window.innerHeight;
        if (box.left < -1 || box.right > window.innerWidth + 1) {
          faults.push(`outside sideways: ${label(element)}`);
        }
        if (box.top < -1 || box.bottom > limit + 1) faults.push(`outside below: ${label(element)}`);
      }
      // 15 mm is the least; a design pixel is half a millimetre on the 43-inch panel.
      if (control && !inMap && (box.width < 30 || box.height < 60)) {
        faults.push(
          `too small to touch (${Math.round(box.width)}×${Math.round(box.height)}): ${label(element)}`,
        );
      }
    }
    const covers: Box[] = [];
    for (const element of (document.querySelector('dialog[open]') ?? document).querySelectorAll(
      'main *, main + nav *, dialog *',
    )) {
      if (!isShown(element) || element.closest('[data-testid=map]')) continue;
      const style = getComputedStyle(element);
      const drawn = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.borderTopWidth !== '0px';
      if (drawn && element.matches('button, input, a'))
        covers.push({ element, ...seenPart(element, element.getBoundingClientRect()) });
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !(node.textContent ?? '').trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          // The box of a font is taller than its letters.
          const air = line.height * 0.2;
          const letters = new DOMRect(line.x, line.y + air, line.width, line.height - 2 * air);
          covers.push({ element, ...seenPart(element, letters) });
        }
      }
    }
    const wide = covers.filter(({ left, right, top, bottom }) => right > left && bottom > top);
    for (const [at, one] of wide.entries()) {
      for (const other of wide.slice(at + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across <= 2 || down <= 2) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        faults.push(`upon each other: ${label(one.element)} and ${label(other.element)}`);
      }
    }
    return [...new Set(faults)];

    /** What is left of a box inside every region that cuts it off. */
    function seenPart(element: Element, box: DOMRect) {
      let { left, right, top, bottom } = box;
      for (const each of [element, ...ancestors(element)]) {
        const style = getComputedStyle(each);
        if (style.clipPath.startsWith('inset(')) {
          // All round, or above only, sides, and below: as our stylesheets write it.
          if (style.clipPath === 'inset(50%)') right = left;
          bottom = Math.min(bottom, each.getBoundingClientRect().bottom);
        }
        if (each === element) continue;
        if (style.overflowY === 'visible' && style.overflowX === 'visible') continue;
        const frame = each.getBoundingClientRect();
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
      return { left, right, top, bottom };
    }

    interface Box {
      readonly element: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
  });
