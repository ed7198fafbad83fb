import { type EventColumn, eventColumns } from '#shared/import-model';
import type { Locale } from '#shared/locales';

type Kind = 'title' | 'place' | 'text' | 'startDate' | 'endDate' | 'category' | 'region' | 'source';

/** How headings begin, with «е» for «ё», by their language; the first that fits counts. */
const stems: readonly (readonly [Kind, Readonly<Record<Locale, readonly string[]>>])[] = [
  [
    'endDate',
    {
      ru: ['дата окон', 'дата завер', 'дата конц', 'окончан', 'заверш', 'конец', 'по какое', 'до'],
      be: ['дата закан', 'дата заканч', 'дата канц', 'заканч', 'канец', 'па які'],
      en: ['end', 'until', 'last day', 'date to', 'to'],
    },
  ],
  [
    'startDate',
    {
      ru: ['дата', 'начало', 'с какого', 'когда', 'число', 'день'],
      be: ['пачатак', 'з якога', 'калі', 'дзень'],
      en: ['start', 'date', 'begin', 'when', 'first day', 'from'],
    },
  ],
  [
    'title',
    {
      ru: ['назван', 'наимен', 'мероприят', 'событ', 'заголов'],
      be: ['назва', 'найменн', 'мерапрыемств', 'падзе', 'загалов'],
      en: ['title', 'name', 'event'],
    },
  ],
  [
    'place',
    {
      ru: ['место', 'где', 'адрес', 'площадк', 'город'],
      be: ['месца', 'дзе', 'пляцоўк', 'горад'],
      en: ['place', 'venue', 'where', 'location', 'city', 'address'],
    },
  ],
  [
    'text',
    {
      ru: ['описан', 'текст', 'кратк', 'коротк', 'подробн', 'содержан', 'о событии'],
      be: ['апісан', 'тэкст', 'коратк', 'кароткі', 'падрабязн', 'змест', 'пра падзею'],
      en: ['description', 'text', 'summary', 'about', 'details'],
    },
  ],
  [
    'category',
    {
      ru: ['категор', 'тема', 'тематик', 'о чем', 'вид', 'тип'],
      be: ['катэгор', 'тэма', 'тэматык', 'аб чым', 'пра што', 'від', 'тып'],
      en: ['category', 'theme', 'topic', 'kind', 'type'],
    },
  ],
  ['region', { ru: ['регион', 'область'], be: ['рэгіен', 'вобласць'], en: ['region', 'oblast'] }],
  [
    'source',
    {
      ru: ['источник', 'ссылка', 'откуда', 'сайт'],
      be: ['крыніц', 'спасылк', 'адкуль', 'вэб'],
      en: ['source', 'link', 'url', 'website', 'site'],
    },
  ],
];

/** Names of languages, as they stand behind a heading. */
const languageMarks: readonly (readonly [Locale, RegExp])[] = [
  ['be', /(?:^| )(?:бел[а-яёіў]*|be|by|bel|belarus[a-z]*)(?: |$)/],
  ['en', /(?:^| )(?:англ[а-яёіў]*|en|eng|english)(?: |$)/],
  ['ru', /(?:^| )(?:рус[а-яёіў]*|рас[а-яёіў]*|ru|rus|russian)(?: |$)/],
];

/** What the columns hold, by their headings in any of three languages; each thing once. */
export function mapHeadings(headings: readonly string[]): readonly (EventColumn | null)[] {
  const taken = new Set<EventColumn>();
  return headings.map((heading) => {
    const column = columnOf(heading);
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

function columnOf(heading: string): EventColumn | null {
  const words = heading
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [kind, byLanguage] of stems) {
    for (const [language, beginnings] of Object.entries(byLanguage)) {
      if (!beginnings.some((stem) => isBegunBy(words, stem))) continue;
      const own = eventColumns.find((column) => column === kind);
      if (own) return own;
      const marked = languageMarks.find(([, mark]) => mark.test(words))?.[0];
      return `${kind as 'title' | 'place' | 'text'}.${marked ?? (language as Locale)}`;
    }
  }
  return null;
}

/** «до» is a heading, «доля» is not: what is shorter than four letters stands alone. */
const isBegunBy = (words: string, stem: string): boolean =>
  stem.length < 4 ? words === stem || words.startsWith(`${stem} `) : words.startsWith(stem);
