import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { fusesOf, toFlavour } from './flavours.ts';

/** What the hook reads of a packed folder. */
export interface PackedFolder {
  readonly appOutDir: string;
  readonly electronPlatformName: AfterPackContext['electronPlatformName'];
  readonly packager: {
    readonly appInfo: { readonly productFilename: string };
    readonly config: { readonly extraMetadata?: { readonly flavour?: unknown } };
  };
}

/** Writes the fuses of the configured flavour into the packed program. */
export async function setFuses(packed: PackedFolder): Promise<void> {
  const { appInfo, config } = packed.packager;
  const flavour = toFlavour(config.extraMetadata?.flavour);
  const extension = packed.electronPlatformName === 'win32' ? '.exe' : '';
  const program = join(packed.appOutDir, `${appInfo.productFilename}${extension}`);
  await flipFuses(program, fusesOf(flavour));
}
