export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

const token =
  /<\?xml [^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;

/** Reads XML of elements and attributes. Throws where it is not well-formed, or has text. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement[] = [];
  const open: { name: string; children: XmlElement[] }[] = [{ name: '', children: top }];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`not well-formed: ${xml.slice(at, at + 60)}`);
    const [text, closing, name, attributeText = '', empty] = match;
    if (name === undefined) {
      if (!text.startsWith('<') && text.trim() !== '') throw new Error(`text: ${text.trim()}`);
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
    } else {
      const children: XmlElement[] = [];
      open.at(-1)?.children.push({ name, attributes: readAttributes(attributeText), children });
      if (!empty) open.push({ name, children });
    }
  }
  const [root, ...others] = top;
  if (open.length !== 1 || !root || others.length > 0) throw new Error('not one closed root');
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(value)) throw new Error(`a bare & in ${name}`);
    attributes[name] = value;
  }
  return attributes;
}

/** Every element of that name below and including `element`, in the order of the file. */
export const findAll = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => findAll(child, name)),
];
