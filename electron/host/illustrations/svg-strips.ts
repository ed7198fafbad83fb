/** A horizontal strip of a picture as an SVG of its own, `height` pixels high. */
interface SvgStrip {
  readonly svg: string;
  readonly height: number;
}

/**
 * Cuts a picture drawn by the kit into strips of about `stripHeight` pixels, top to bottom.
 * A renderer pays for each spray with several surfaces as large as the whole image; in a strip the
 * surfaces are small, and sprays that do not reach it are left out. The pixels stay the same.
 */
export function svgStrips(svg: string, width: number, stripHeight: number): readonly SvgStrip[] {
  const picture = dissected(svg);
  const scale = width / picture.w;
  const height = Math.round(picture.h * scale);
  const count = Math.ceil(height / stripHeight);
  return Array.from({ length: count }, (_, i) => {
    const top = Math.round((height * i) / count);
    const bottom = Math.round((height * (i + 1)) / count);
    return {
      svg: stripSvg(picture, width, bottom - top, top / scale, bottom / scale),
      height: bottom - top,
    };
  });
}

/** Size a picture takes at a width. */
export function svgHeight(svg: string, width: number): number {
  const { w, h } = viewBoxOf(svg);
  return Math.round((h * width) / w);
}

interface Element {
  readonly text: string;
  /** The band a mask confines the element to; undefined when it may reach anywhere. */
  readonly band?: Band | undefined;
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

interface Dissected {
  readonly w: number;
  readonly h: number;
  readonly elements: readonly Element[];
  readonly definitionById: ReadonlyMap<string, string>;
}

function stripSvg(
  { w, elements, definitionById }: Dissected,
  width: number,
  height: number,
  top: number,
  bottom: number,
): string {
  const body = elements
    .filter(({ band }) => !band || (band.top < bottom + 1 && band.bottom > top - 1))
    .map(({ text }) => text)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 ${top} ${w} ${bottom - top}" preserveAspectRatio="none"><defs>${definitionsFor(body, definitionById)}</defs>${body}</svg>`;
}

/** The definitions a body refers to, with those they refer to themselves. */
function definitionsFor(body: string, definitionById: ReadonlyMap<string, string>): string {
  const found = new Map<string, string>();
  function collect(text: string): void {
    for (const [, id = ''] of text.matchAll(/url\(#([^)]+)\)/g)) {
      const definition = definitionById.get(id);
      if (definition === undefined || found.has(id)) continue;
      found.set(id, definition);
      collect(definition);
    }
  }
  collect(body);
  return [...found.values()].join('');
}

function dissected(svg: string): Dissected {
  const [head = '', body = ''] = svg.replace(/<\/svg>\s*$/, '').split('</defs>');
  const definitionById = new Map<string, string>();
  for (const [text, , id = ''] of head.matchAll(
    /<(linearGradient|clipPath|mask|filter) id="([^"]+)".*?<\/\1>/gs,
  )) {
    definitionById.set(id, text);
  }
  return {
    ...viewBoxOf(svg),
    definitionById,
    elements: topLevelElements(body).map((text) => ({ text, band: bandOf(text, definitionById) })),
  };
}

function viewBoxOf(svg: string): { readonly w: number; readonly h: number } {
  const [, w, h] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (w === undefined || h === undefined) throw new Error('A picture needs a viewBox from 0 0');
  return { w: Number(w), h: Number(h) };
}

function topLevelElements(body: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of body.matchAll(/<(\/?)[^>]*?(\/?)>/g)) {
    if (tag[1]) depth -= 1;
    else if (!tag[2]) depth += 1;
    if (depth > 0) continue;
    const end = tag.index + tag[0].length;
    elements.push(body.slice(start, end));
    start = end;
  }
  return elements;
}

function bandOf(element: string, definitionById: ReadonlyMap<string, string>): Band | undefined {
  const tag = element.slice(0, element.indexOf('>'));
  const id = /mask="url\(#([^)]+)\)"/.exec(tag)?.[1];
  if (id === undefined || tag.includes(' transform=')) return undefined;
  const area = /^<mask [^>]*? y="([^"]+)"[^>]*? height="([^"]+)"/.exec(
    definitionById.get(id) ?? '',
  );
  if (!area) return undefined;
  const top = Number(area[1]);
  return { top, bottom: top + Number(area[2]) };
}
