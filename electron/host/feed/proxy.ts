import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';

export interface ProxySettings {
  /** `http://host:port`; absent, the proxy that the system names. */
  readonly url?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** What the system says about the way to an address, in the words of a PAC file: `PROXY host:port`. */
export type SystemProxy = (url: string) => Promise<string>;

/**
 * The proxy through which to reach an address, or null for the direct way. A kiosk's own machine is
 * always reached directly.
 */
export async function proxyFor(
  url: string,
  settings: ProxySettings | 'none' | undefined,
  systemProxy: SystemProxy,
): Promise<string | null> {
  const { hostname } = new URL(url);
  if (settings === 'none' || isLoopback(hostname)) return null;
  return settings?.url ?? firstProxy(await systemProxy(url).catch(() => 'DIRECT')) ?? null;
}

/** The agent that goes by {@link proxyFor}, or undefined for the direct way. */
export async function agentFor(
  url: string,
  settings: ProxySettings | 'none' | undefined,
  systemProxy: SystemProxy,
): Promise<Agent | undefined> {
  const proxy = await proxyFor(url, settings, systemProxy);
  if (proxy === null) return undefined;
  const address = new URL(proxy);
  if (settings !== 'none' && settings?.user !== undefined) {
    address.username = encodeURIComponent(settings.user);
    address.password = encodeURIComponent(settings.password ?? '');
  }
  return new HttpsProxyAgent(address, { keepAlive: true });
}

export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

/** The first way that we know; a SOCKS proxy is none. */
function firstProxy(ways: string): string | undefined {
  for (const way of ways.split(';')) {
    const [kind, address] = way.trim().split(/\s+/);
    if (kind === 'DIRECT') return undefined;
    if (address && (kind === 'PROXY' || kind === 'HTTP')) return `http://${address}`;
    if (address && kind === 'HTTPS') return `https://${address}`;
  }
  return undefined;
}

/** What programs without a window are told about proxies, as a PAC file would say it. */
export const environmentProxy =
  (env: NodeJS.ProcessEnv): SystemProxy =>
  async (url) => {
    const { protocol, hostname } = new URL(url);
    const excluded = (env.NO_PROXY ?? env.no_proxy ?? '').split(',').map((each) => each.trim());
    const isExcluded = excluded.some(
      (each) =>
        each === '*' ||
        hostname === each ||
        (each && hostname.endsWith(`.${each.replace(/^\./, '')}`)),
    );
    const proxy =
      protocol === 'https:'
        ? (env.HTTPS_PROXY ?? env.https_proxy)
        : (env.HTTP_PROXY ?? env.http_proxy);
    if (isExcluded || !proxy || !URL.canParse(proxy)) return 'DIRECT';
    return `${new URL(proxy).protocol === 'https:' ? 'HTTPS' : 'PROXY'} ${new URL(proxy).host}`;
  };
