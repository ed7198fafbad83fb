import { type FuseV1Config, FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * `release` goes to kiosks. `e2e` is the same program with its debugger reachable, which Playwright
 * needs to drive it; whoever can start it can make it do anything, so it stays with testers.
 */
export const flavours = ['release', 'e2e'] as const;
export type Flavour = (typeof flavours)[number];

/** Throws for a word that is no flavour: a misspelt one must not become a release. */
export function toFlavour(word: unknown): Flavour {
  const flavour = flavours.find((known) => known === word);
  if (flavour === undefined) {
    throw new Error(`No flavour "${word}": there are ${flavours.join(' and ')}.`);
  }
  return flavour;
}

/** Every fuse of Electron 45, each with a value. An Electron with a tenth will not be packed. */
export function fusesOf(flavour: Flavour): FuseV1Config & { strictlyRequireAllFuses: true } {
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    // The kiosk keeps no cookies, and the fuse cannot be taken back once a profile is encrypted.
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: flavour === 'e2e',
    // Without effect on Linux, where the program belongs to root instead: electron/electron#51582.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The page lives at app://kiosk and never at file:.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    // Faster WebAssembly memory checks; nothing is less safe for it.
    [FuseV1Options.WasmTrapHandlers]: true,
  };
}
