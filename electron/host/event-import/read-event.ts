import be from '#locales/be/events.json' with { type: 'json' };
import en from '#locales/en/events.json' with { type: 'json' };
import ru from '#locales/ru/events.json' with { type: 'json' };
import { eventCategories } from '#shared/event-model';
import type { EventColumn, RowProblem } from '#shared/import-model';
import type { DraftRecord } from '#shared/workspace-model';
import { longestText } from '#shared/workspace-model';
import { readDays } from './read-day.ts';
import { type Cell, wordsOf } from './read-table.ts';

export interface ReadEvent {
  /** New values by field, as `FieldChange` names them; a cell that is empty changes nothing. */
  readonly fields: ReadonlyMap<string, unknown>;
  readonly problems: readonly RowProblem[];
}

/** ISO 3166-2 codes of regions by their names in any language, folded. */
export type RegionsByName = ReadonlyMap<string, string>;

/** Visitors read a title at one glance. */
const longestTitle = 200;

export function readEvent(
  cells: readonly (Cell | null)[],
  holds: readonly (EventColumn | null)[],
  regions: RegionsByName,
): ReadEvent {
  const fields = new Map<string, unknown>();
  const problems: RowProblem[] = [];
  const note = (column: EventColumn, what: RowProblem['what'], found = ''): void => {
    problems.push({ column, what, found: found.slice(0, 60) });
  };

  for (const [at, column] of holds.entries()) {
    const cell = cells[at];
    if (!column || !cell) continue;
    const words = wordsOf(cell);
    if (
      /^#(?:REF|VALUE|NAME|DIV|N\/A|NUM|NULL|ССЫЛКА|ЗНАЧ|ИМЯ|ДЕЛ|Н\/Д|ЧИСЛО|ПУСТО)/i.test(words)
    ) {
      note(column, 'broken-formula', words);
      continue;
    }
    switch (column) {
      case 'startDate':
      case 'endDate': {
        const days = readDays(cell);
        if (!days) note(column, 'bad-date', words);
        else if (column === 'endDate') fields.set(column, days.to ?? days.from);
        else {
          fields.set(column, days.from);
          if (days.to) fields.set('endDate', days.to);
        }
        continue;
      }
      case 'category': {
        const category = categoryByName.get(folded(words));
        if (category) fields.set(column, category);
        else note(column, 'unknown-category', words);
        continue;
      }
      case 'region': {
        const region = regions.get(folded(words));
        if (!region) {
          note(column, 'unknown-region', words);
          continue;
        }
        fields.set('regions', [region]);
        fields.set('timeZone', region.startsWith('BY') ? 'Europe/Minsk' : 'Europe/Moscow');
        continue;
      }
      case 'source':
        fields.set('sources', [words.slice(0, 500)]);
        continue;
      default: {
        const most = column.startsWith('text') ? longestText : longestTitle;
        if (words.length > most) note(column, 'too-long', words);
        else fields.set(column, words);
      }
    }
  }

  const [from, to] = [fields.get('startDate'), fields.get('endDate')] as (string | undefined)[];
  if (from && to && to < from) {
    note('endDate', 'end-before-start', to.split('-').reverse().join('.'));
    fields.delete('endDate');
  }
  for (const column of wanted) if (!fields.has(column)) noteMissing(column);
  return { fields, problems };

  function noteMissing(column: EventColumn): void {
    if (!problems.some((problem) => problem.column === column)) note(column, 'missing');
  }
}

/** Without these an event cannot be published; the editor asks for them again. */
const wanted = [
  'title.ru',
  'title.be',
  'startDate',
  'place.ru',
  'place.be',
  'text.ru',
  'text.be',
] as const;

/** Case, «ё», quotes and spaces tell no two names apart. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const categoryByName: ReadonlyMap<string, string> = new Map(
  eventCategories.flatMap((category) =>
    [category, ...[ru, be, en].map((words) => words.category[category])].map(
      (name) => [folded(name), category] as const,
    ),
  ),
);

/** Names in three languages, with and without the word for region, and the codes themselves. */
export function regionsByName(regions: readonly DraftRecord[]): RegionsByName {
  return new Map(
    regions.flatMap(({ id, title }) =>
      [id, ...Object.values((title ?? {}) as Record<string, string>)].flatMap((name) => {
        const whole = folded(name);
        const short = whole.replace(/ (?:область|вобласць|region|oblast)$|^(?:город|горад) /, '');
        return [whole, short].map((each) => [each, id] as const);
      }),
    ),
  );
}
