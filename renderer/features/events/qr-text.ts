/** The first lines that fit a code; a title too long even alone is cut. */
export function qrText(
  lines: readonly string[],
  fits: (text: string) => boolean,
): string | undefined {
  for (let kept = lines.length; kept > 0; kept -= 1) {
    const text = lines.slice(0, kept).join('\n');
    if (fits(text)) return text;
  }
  return undefined;
}
