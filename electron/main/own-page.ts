/** Changing scheme or host orphans everything that the page has stored. */
export const scheme = 'app';
const host = 'kiosk';

export const pageUrl = `${scheme}://${host}/`;

/**
 * True for addresses of our one origin, app://kiosk. Compared part by part, because Node gives
 * every scheme that it does not know the origin "null".
 */
export function isOwnUrl(address: string | undefined): boolean {
  const url = address === undefined ? null : URL.parse(address);
  if (!url) return false;
  return (
    url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === ''
  );
}

/** True for the one document of our origin; its other files are parts of it, not places to be at. */
export function isPageUrl(address: string | undefined): boolean {
  if (address === undefined || !isOwnUrl(address)) return false;
  return ['', '/', '/index.html'].includes(new URL(address).pathname);
}
