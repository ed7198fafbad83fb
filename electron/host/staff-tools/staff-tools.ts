import type { Role } from '#shared/access-model';
import { err, ok } from '#shared/result';
import type { StickFile, ToolsApi } from '#shared/tools-api';
import type { Access } from '../access/access.ts';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { statisticsToCsv } from '../statistics/statistics-csv.ts';
import { writeToStick } from './write-to-stick.ts';

interface StaffToolsOptions {
  readonly access: Access;
  readonly statistics: Pick<Statistics, 'lastDays'>;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
}

/** Who may take a file away. */
const leastRoleFor = { statistics: 'editor' } as const satisfies Record<StickFile['what'], Role>;

/** What staff do with the kiosk as a machine: roles first, then the act. */
export function createStaffTools(options: StaffToolsOptions): ToolsApi {
  const { access, statistics, media, log } = options;

  async function textOf(file: StickFile): Promise<{ name: string; text: string }> {
    return { name: 'statistics.csv', text: statisticsToCsv(await statistics.lastDays(file.days)) };
  }

  return {
    getStatistics: ({ days }) => access.asRole('editor', () => statistics.lastDays(days)),
    listSticks: async () =>
      access.state().role === null ? err({ type: 'not-allowed' }) : ok(await media.list()),
    async saveToStick({ stickPath, file }) {
      const written = await access.asRole(leastRoleFor[file.what], async () =>
        writeToStick(media, stickPath, await textOf(file), log),
      );
      return written.ok ? written.value : written;
    },
  };
}
