import type { TechnicalStatus } from '#shared/access-model';
import type { KioskApi } from '#shared/kiosk-api';
import type { KioskStatus } from '#shared/kiosk-status';
import type { ToolsApi } from '#shared/tools-api';
import type { Access } from './access/access.ts';
import type { Config } from './config.ts';
import type { ContentStore } from './content-store/content-store.ts';
import type { FeedSync } from './feed/feed-sync.ts';
import type { SystemProxy } from './feed/proxy.ts';
import { freeBytesOf } from './free-bytes.ts';
import type { Log } from './log.ts';
import type { RemovableMedia } from './removable-media/removable-media.ts';
import type { SettingsDesk } from './settings/settings.ts';
import type { ShellPort } from './shell-port.ts';
import { checkNetwork } from './staff-tools/check-network.ts';
import { diagnosticsText } from './staff-tools/diagnostics-file.ts';
import { readDiagnostics } from './staff-tools/read-diagnostics.ts';
import { createStaffTools } from './staff-tools/staff-tools.ts';
import type { Statistics } from './statistics/statistics.ts';
import { readLog, readTechnicalStatus } from './technical-status.ts';
import type { Workspace } from './workspace/workspace.ts';

interface MachineToolsOptions {
  readonly dataFolder: string;
  readonly appVersion: string;
  /** With what this kiosk has started. */
  readonly config: Config;
  readonly settings: Pick<SettingsDesk, 'current' | 'text'>;
  readonly shell: ShellPort;
  readonly access: Access;
  readonly content: Pick<ContentStore, 'current'>;
  readonly feed: Pick<FeedSync, 'status'>;
  readonly systemProxy: SystemProxy;
  readonly statistics: Pick<Statistics, 'lastDays'>;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  readonly workspace: () => Promise<Workspace>;
  readonly status: () => Promise<KioskStatus>;
  readonly publisherRoot: () => Promise<Buffer>;
}

type MachineApi = ToolsApi & Pick<KioskApi, 'getTechnicalStatus'>;

/** Composes what staff do with the kiosk as a machine: facts, tests and files to take away. */
export function createMachineTools(options: MachineToolsOptions): MachineApi {
  const { dataFolder, appVersion, config, settings, shell, access, content, feed, log } = options;
  const { statistics, media } = options;
  const technicalStatus = async (): Promise<TechnicalStatus> =>
    readTechnicalStatus({
      shell,
      appVersion,
      dataFolder,
      diagonalInches: settings.current().diagonalInches,
      current: await content.current(),
      now: new Date(),
    });
  const diagnostics = async () =>
    readDiagnostics(appVersion, await feed.status(), await freeBytesOf(dataFolder));
  const network = () => checkNetwork(config.feed, options.systemProxy);

  async function fileForHelp(): Promise<string> {
    const facts = {
      diagnostics: await diagnostics(),
      network: await network(),
      technical: await technicalStatus(),
      status: await options.status(),
      settings: JSON.parse(settings.text()) as unknown,
    };
    return diagnosticsText(facts, await readLog(dataFolder));
  }

  return {
    ...createStaffTools({
      access,
      statistics,
      workspace: options.workspace,
      media,
      log,
      settingsText: settings.text,
      diagnostics,
      network,
      diagnosticsText: fileForHelp,
      publisherRoot: options.publisherRoot,
    }),
    getTechnicalStatus: () => access.asRole('helper', technicalStatus),
  };
}
