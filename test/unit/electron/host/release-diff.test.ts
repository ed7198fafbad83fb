import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type ComposedRelease, composeRelease } from '#electron/host/publish/compose-release.ts';
import { applyDiff, makeDiff, type ReleaseParts } from '#electron/host/release-diff.ts';
import { releaseDiffSchema } from '#shared/release-format';
import { aPlace, someRecords } from '../../../support/records.ts';

/** A release of places with the given ids, each told in a text and with a picture of its own. */
const aRelease = (seq: number, places: Readonly<Record<string, string>>) =>
  composeRelease({
    note: { channel: 'stable', seq, createdAt: '2026-11-22T10:00:00.000Z', author: 'a', note: '' },
    records: someRecords({
      places: Object.entries(places).map(([id, lead]) =>
        aPlace({ id, lead: { ru: lead, be: lead } }),
      ),
    }),
    drawings: new Map(
      Object.entries(places).map(([id, lead]) => [
        `places/${id}`,
        [{ bytes: Buffer.from(`${id} ${lead}`), width: 480, height: 360 }],
      ]),
    ),
    required: [],
    packed: seq % 2 === 0,
  });

const partsOf = ({ sha256, manifest, buckets }: ComposedRelease): ReleaseParts => ({
  sha256,
  manifest,
  bucket: (name) => buckets.get(name) ?? null,
});

test('a diff turns any release into any later one, byte for byte', async () => {
  const somePlaces = fc.dictionary(
    fc.stringMatching(/^[a-z0-9]{1,8}$/),
    fc.constantFrom('x', 'y'),
    {
      minKeys: 1,
      maxKeys: 450,
      size: 'max',
    },
  );
  await fc.assert(
    fc.asyncProperty(somePlaces, somePlaces, async (before, after) => {
      const [older, newer] = [await aRelease(1, before), await aRelease(2, after)];

      const diff = await makeDiff(partsOf(older), partsOf(newer));
      const sent = v.parse(releaseDiffSchema, JSON.parse(JSON.stringify(diff)));
      const made = await applyDiff(partsOf(older), sent);

      expect(made.manifestBytes.equals(newer.manifestBytes)).toBe(true);
      for (const { sha256 } of newer.manifest.buckets) {
        expect(made.buckets.get(sha256)?.equals(newer.buckets.get(sha256) ?? Buffer.of())).toBe(
          true,
        );
      }
    }),
    { numRuns: 12 },
  );
});

test('a diff carries what changed and nothing else', async () => {
  const older = await aRelease(1, { brest: 'x', mir: 'x', gone: 'x' });
  const newer = await aRelease(2, { brest: 'x', mir: 'y' });

  const diff = await makeDiff(partsOf(older), partsOf(newer));

  expect(diff.put.map(({ record }) => record.id)).toEqual(['mir']);
  expect(diff.del).toEqual(['places/gone']);
  expect([diff.mediaAdd.length, diff.mediaDel.length]).toEqual([1, 2]);
});

test('a diff made for another release gives something that the hash does not fit', async () => {
  const [one, two] = [await aRelease(1, { mir: 'x' }), await aRelease(2, { mir: 'y', brest: 'x' })];
  const other = await aRelease(1, { lida: 'x' });

  const made = await applyDiff(partsOf(other), await makeDiff(partsOf(one), partsOf(two)));

  expect(made.manifestBytes.equals(two.manifestBytes)).toBe(false);
});
