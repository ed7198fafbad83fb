import type { Role } from '#shared/access-model';
import type { Diagnostics, NetworkCheck } from '#shared/diagnostics-model';
import { err, ok } from '#shared/result';
import type { StickFile, ToolsApi } from '#shared/tools-api';
import type { Access } from '../access/access.ts';
import { makeEventTemplate } from '../event-import/event-template.ts';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { statisticsToCsv } from '../statistics/statistics-csv.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { exportGeoJson, exportJson } from './content-export.ts';
import { datedName, type NamedFile, writeToStick } from './write-to-stick.ts';

interface StaffToolsOptions {
  readonly access: Access;
  readonly statistics: Pick<Statistics, 'lastDays'>;
  /** Rejects while its folder cannot be read. */
  readonly workspace: () => Promise<Workspace>;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  /** What is in the file of settings for other kiosks. */
  readonly settingsText: () => string;
  readonly diagnostics: () => Promise<Diagnostics>;
  readonly network: () => Promise<NetworkCheck>;
  /** What is in the file for whoever helps from afar. */
  readonly diagnosticsText: () => Promise<string>;
  /** What kiosks know the publisher by. */
  readonly publisherRoot: () => Promise<Buffer>;
}

/** Who may take a file away. */
const leastRoleFor = {
  statistics: 'editor',
  'events-template': 'editor',
  'content-json': 'editor',
  'content-geojson': 'editor',
  settings: 'technician',
  diagnostics: 'technician',
  publisher: 'technician',
} as const satisfies Record<StickFile['what'], Role>;

/** What staff do with the kiosk as a machine: roles first, then the act. */
export function createStaffTools(options: StaffToolsOptions): ToolsApi {
  const { access, statistics, workspace, media, log } = options;

  async function fileOf(file: StickFile): Promise<NamedFile> {
    switch (file.what) {
      case 'statistics':
        return {
          name: 'statistics.csv',
          content: statisticsToCsv(await statistics.lastDays(file.days)),
        };
      case 'events-template':
        return { name: 'events.xlsx', content: await makeEventTemplate(file.locale) };
      case 'content-json':
        return exportJson(await workspace(), new Date());
      case 'content-geojson':
        return exportGeoJson(await workspace());
      case 'settings':
        return { name: 'settings.json', content: options.settingsText() };
      case 'diagnostics':
        return { name: 'diagnostics.json', content: await options.diagnosticsText() };
      case 'publisher':
        return { name: 'publisher.json', content: await options.publisherRoot() };
    }
  }

  return {
    getStatistics: ({ days }) => access.asRole('editor', () => statistics.lastDays(days)),
    getDiagnostics: () => access.asRole('technician', options.diagnostics),
    listStaffNames: () => access.asRole('helper', access.names),
    checkNetwork: () => access.asRole('technician', options.network),
    listSticks: async () =>
      access.state().role === null ? err({ type: 'not-allowed' }) : ok(await media.list()),
    async saveToStick({ stickPath, file }) {
      const written = await access.asRole(leastRoleFor[file.what], async () =>
        writeToStick(media, stickPath, await fileOf(file), log),
      );
      return written.ok ? written.value : written;
    },
    getFile: ({ file }) =>
      access.asRole(leastRoleFor[file.what], async () => {
        const { name, content } = await fileOf(file);
        return {
          name: datedName(name, new Date()),
          base64: Buffer.from(content).toString('base64'),
        };
      }),
  };
}
