import { join } from 'node:path';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { paths } from '../paths.ts';
import type { Flavour } from './flavours.ts';

/** A kind of machine that kiosks have: shell.md §3 says why there is none of 32 bits. */
export const machines = ['linux-x64', 'linux-arm64', 'win-x64'] as const;
export type Machine = (typeof machines)[number];

interface PackOptions {
  readonly machines: readonly Machine[];
  readonly flavour: Flavour;
  /** Stop at the folder that an installer would contain. */
  readonly folderOnly?: boolean;
  /** An unpacked Electron to take instead of the one from the registry of releases. */
  readonly electronFolder?: string;
  readonly outFolder?: string;
  /**
   * Is given what a deb would be made from, and no deb is made: that takes a download. The files
   * that it names are there until it resolves.
   */
  readonly insteadOfDeb?: (parameters: readonly string[]) => Promise<void>;
}

/** Packs what the build has left in `dist`, as `electron-builder.yml` says. Publishes nothing. */
export async function pack(options: PackOptions): Promise<void> {
  for (const machine of options.machines) {
    const { platform, arch, installer } = targetOf[machine];
    const targets = platform.createTarget(options.folderOnly ? 'dir' : installer, arch);
    await build({
      projectDir: paths.root,
      targets,
      publish: 'never',
      config: configurationFor(options),
      ...(options.insteadOfDeb && {
        // Not in electron-builder's manual; its own tests look at installers through it.
        async effectiveOptionComputed([parameters]: [readonly string[]]) {
          await options.insteadOfDeb?.(parameters);
          return true;
        },
      }),
    });
  }
}

/** What is laid over `electron-builder.yml`. Only a release gets the name of a release. */
export function configurationFor(options: Omit<PackOptions, 'machines'>): Configuration {
  const { flavour, electronFolder } = options;
  const outFolder = options.outFolder ?? join(paths.root, 'dist', 'installers', flavour);
  return {
    extraMetadata: { flavour },
    directories: { output: outFolder },
    ...(electronFolder !== undefined && { electronDist: electronFolder }),
    // The names that electron-builder.yml gives carry no flavour.
    ...(flavour === 'e2e' && {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills them in.
      nsis: { artifactName: 'union-state-kiosk-e2e-${version}-setup-${arch}.${ext}' },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills them in.
      deb: { artifactName: 'union-state-kiosk-e2e_${version}_${arch}.${ext}' },
    }),
  };
}

/** The name of the folder that electron-builder packs into, below its output folder. */
export const folderOf: Readonly<Record<Machine, string>> = {
  'linux-x64': 'linux-unpacked',
  'linux-arm64': 'linux-arm64-unpacked',
  'win-x64': 'win-unpacked',
};

const targetOf = {
  'linux-x64': { platform: Platform.LINUX, arch: Arch.x64, installer: 'deb' },
  'linux-arm64': { platform: Platform.LINUX, arch: Arch.arm64, installer: 'deb' },
  'win-x64': { platform: Platform.WINDOWS, arch: Arch.x64, installer: 'nsis' },
} as const;
