/** A long name in at most two lines of about so many letters: a chart has no line breaks of its own. */
export function breakLabel(text: string, most: number): string | string[] {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  if (cut <= 0) return shorten(text, most);
  return [text.slice(0, cut), shorten(text.slice(cut + 1), most)];
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
