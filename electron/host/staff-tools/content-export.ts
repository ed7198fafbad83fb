import type { FeatureCollection, Point } from 'geojson';
import { type Collection, collections } from '#shared/content-model';
import type { DraftRecord } from '#shared/workspace-model';
import type { Workspace } from '../workspace/workspace.ts';
import type { NamedFile } from './write-to-stick.ts';

type Source = Pick<Workspace, 'records' | 'list'>;

/** Every record as staff see it, drafts included, and which of them no release has like that. */
export async function exportJson(workspace: Source, now: Date): Promise<NamedFile> {
  const unpublished = (await workspace.list()).flatMap(({ collection, id, state }) =>
    state === null ? [] : [{ collection, id, state }],
  );
  const content = {
    schema: 1,
    exportedAt: now.toISOString(),
    records: Object.fromEntries(await readAll(workspace)),
    unpublished,
  };
  return { name: 'content.json', content: `${JSON.stringify(content, null, 2)}\n` };
}

/** Whatever has a place on the map, as RFC 7946: longitude first, WGS 84, no `crs`. */
export async function exportGeoJson(workspace: Source): Promise<NamedFile> {
  const all = await readAll(workspace);
  const content: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: all.flatMap(([collection, records]) =>
      records.flatMap((record) => {
        const coordinates = toCoordinates(record.position);
        if (!coordinates) return [];
        const { position: _, pictures: __, speech: ___, ...properties } = record;
        return [
          {
            type: 'Feature' as const,
            id: `${collection}/${record.id}`,
            geometry: { type: 'Point' as const, coordinates },
            properties: { collection, ...properties },
          },
        ];
      }),
    ),
  };
  return { name: 'content.geojson', content: `${JSON.stringify(content, null, 2)}\n` };
}

const readAll = (
  workspace: Source,
): Promise<readonly (readonly [Collection, readonly DraftRecord[]])[]> =>
  Promise.all(collections.map(async (name) => [name, await workspace.records(name)] as const));

/** Records have the latitude first. */
function toCoordinates(position: unknown): [number, number] | null {
  if (!Array.isArray(position)) return null;
  const [lat, lon]: unknown[] = position;
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}
