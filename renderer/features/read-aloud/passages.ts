import { type Locale, locales } from '#shared/locales';
import { sentencesOf } from '#shared/sentences';

/** One sentence as it stands on the screen. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
  /** The same words piece by piece, where the page has put them together of several. */
  readonly pieces: readonly Omit<Sentence, 'pieces'>[];
}

/** A heading, paragraph, row or key: what is heard as one, and stepped over as one. */
export interface Passage {
  readonly element: Element;
  readonly lang: Locale;
  readonly sentences: readonly Sentence[];
}

/**
 * What there is to read on the screen, in the order of the page but for its heading, which comes
 * first. Taken from what is shown, so that there is no second copy of any text.
 */
export function passagesOf(root: Element): readonly Passage[] {
  const groups = new Map<Element, Text[]>();
  for (const node of visibleTexts(root)) {
    const block = blockOf(node, root);
    groups.set(block, [...(groups.get(block) ?? []), node]);
  }
  const passages = [...groups].flatMap(([element, nodes]) => {
    const sentences = sentencesIn(nodes);
    return sentences.length > 0 ? [{ element, lang: langOf(element), sentences }] : [];
  });
  const heading = passages.findIndex(({ element }) => element.closest('h1') !== null);
  if (heading <= 0) return passages;
  return [...passages.slice(heading, heading + 1), ...passages.toSpliced(heading, 1)];
}

/** What a key or a field is called, as a screen reader would say it. */
export function passageOfControl(control: Element): Passage {
  const label = control.getAttribute('aria-label');
  const shown = passagesOf(control).flatMap(({ sentences }) => sentences);
  const range = document.createRange();
  range.selectNodeContents(control);
  const sentences = label === null ? shown : [{ text: label, range, pieces: [] }];
  return { element: control, lang: langOf(control), sentences };
}

function visibleTexts(root: Element): readonly Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) {
        return /[\p{L}\p{N}]/u.test(node.data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
      }
      return isHeard(node as Element) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    },
  );
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

const isHeard = (element: Element): boolean =>
  element.getAttribute('aria-hidden') !== 'true' &&
  !(element instanceof SVGElement) &&
  element.checkVisibility({ visibilityProperty: true });

/** The nearest element that begins a line of its own; a key is one whatever it consists of. */
function blockOf(node: Text, root: Element): Element {
  const parent = node.parentElement ?? root;
  const key = parent.closest('button, a, label');
  if (key && root.contains(key)) return key;
  let element = parent;
  while (element !== root && /^(inline|contents)/.test(getComputedStyle(element).display)) {
    element = element.parentElement ?? root;
  }
  return element;
}

function langOf(element: Element): Locale {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return locales.find((each) => each === lang) ?? 'ru';
}

function sentencesIn(nodes: readonly Text[]): readonly Sentence[] {
  // Two texts side by side are two words, whatever the markup has between them.
  const joined = nodes.map(({ data }) => data).join(' ');
  const starts: number[] = [];
  let length = 0;
  for (const { data } of nodes) {
    starts.push(length);
    length += data.length + 1;
  }
  const sentences: Sentence[] = [];
  let from = 0;
  for (const text of sentencesOf(joined)) {
    const at = joined.indexOf(text, from);
    from = at + text.length;
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const inside = nodes.flatMap((node, index) => {
      const start = starts[index] ?? 0;
      const first = Math.max(at - start, 0);
      const last = Math.min(from - start, node.data.length);
      return first < last ? [{ node, first, last }] : [];
    });
    const [head, tail] = [inside[0], inside.at(-1)];
    if (!head || !tail) continue;
    sentences.push({
      text: text.replace(/\s+/g, ' ').trim(),
      range: rangeOf(head.node, head.first, tail.node, tail.last),
      pieces:
        inside.length < 2
          ? []
          : inside.map(({ node, first, last }) => ({
              text: node.data.slice(first, last).replace(/\s+/g, ' ').trim(),
              range: rangeOf(node, first, node, last),
            })),
    });
  }
  return sentences;
}

function rangeOf(startNode: Text, start: number, endNode: Text, end: number): Range {
  const range = document.createRange();
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range;
}
