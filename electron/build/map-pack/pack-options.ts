import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { packIdPattern } from '../../shared/map-pack-model.ts';
import { err, ok, type Result } from '../../shared/result.ts';

export const packUsage = `Usage: npm run map:pack -- extract.osm.pbf [options]

  --id ID        name of the files: latin letters, digits, hyphens (default: as the extract)
  --name-ru, --name-be, --name-en TEXT
                 what the staff see (default: "Карта региона" and the like)
  --date DATE    day of the data, YYYY-MM-DD (default: when the extract was last changed)
  --bbox W,S,E,N bounds in degrees, for an extract that does not name its own
  --out DIR      where the pack goes (default: dist/maps)
`;

interface PackCall {
  readonly extract: string;
  readonly id: string;
  readonly name: { readonly ru: string; readonly be: string; readonly en: string };
  readonly date: string | undefined;
  readonly bounds: string | undefined;
  readonly outFolder: string | undefined;
}

/** Reads the command line. An error is one line, in words. */
export function parsePackOptions(args: readonly string[]): Result<PackCall, string> {
  let call: ReturnType<typeof parse>;
  try {
    call = parse(args);
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const { values, positionals } = call;
  const [extract, ...more] = positionals;
  if (!extract?.endsWith('.pbf') || more.length > 0)
    return err('Name one extract, an .osm.pbf file.');
  const id = values.id ?? idOf(extract);
  if (!packIdPattern.test(id))
    return err(`"${id}" cannot be the name of a pack. Choose one with --id.`);
  if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date)) {
    return err(`--date must be YYYY-MM-DD, not "${values.date}".`);
  }
  if (values.bbox !== undefined && !/^-?[\d.]+(,-?[\d.]+){3}$/.test(values.bbox)) {
    return err(`--bbox must be four numbers, west,south,east,north, not "${values.bbox}".`);
  }
  const name = {
    ru: values['name-ru'] ?? 'Карта региона',
    be: values['name-be'] ?? 'Карта рэгіёна',
    en: values['name-en'] ?? 'Map of the region',
  };
  return ok({ extract, id, name, date: values.date, bounds: values.bbox, outFolder: values.out });
}

/** "Vitebsk_2026.osm.pbf" becomes "vitebsk-2026". */
const idOf = (extract: string): string =>
  basename(extract)
    .replace(/(\.osm)?\.pbf$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      id: text,
      'name-ru': text,
      'name-be': text,
      'name-en': text,
      date: text,
      bbox: text,
      out: text,
    },
  });
}
