import writeXlsxFile from 'write-excel-file/node';
import be from '#locales/be/events.json' with { type: 'json' };
import en from '#locales/en/events.json' with { type: 'json' };
import ru from '#locales/ru/events.json' with { type: 'json' };
import { eventCategories } from '#shared/event-model';
import { type EventColumn, eventColumns } from '#shared/import-model';
import type { Locale } from '#shared/locales';

/**
 * An empty workbook with the headings that the import understands; what may stand below them is on
 * its second sheet, which no import reads.
 */
export function makeEventTemplate(locale: Locale): Promise<Buffer> {
  const { headings, sheets, hints } = words[locale];
  const categories = eventCategories.map((category) => categoryNames[locale].category[category]);
  const help: readonly string[] = [
    hints.dates,
    hints.languages,
    hints.categories,
    ...categories,
    hints.regions,
  ];
  return writeXlsxFile([
    {
      sheet: sheets.events,
      data: [
        eventColumns.map((column) => ({
          value: headings[column],
          fontWeight: 'bold' as const,
          backgroundColor: '#efe6d5',
          wrap: true,
        })),
      ],
      columns: eventColumns.map((column) => ({ width: column.startsWith('text') ? 48 : 24 })),
      stickyRowsCount: 1,
    },
    { sheet: sheets.help, data: help.map((value) => [{ value }]), columns: [{ width: 100 }] },
  ]).toBuffer();
}

const categoryNames = { ru, be, en } as const;

interface Words {
  readonly headings: Readonly<Record<EventColumn, string>>;
  readonly sheets: { readonly events: string; readonly help: string };
  readonly hints: Readonly<Record<'dates' | 'languages' | 'categories' | 'regions', string>>;
}

/** Of a file, not of a screen: they stay as they were when the page speaks another language. */
const words: Readonly<Record<Locale, Words>> = {
  ru: {
    headings: {
      'title.ru': 'Название (рус.)',
      'title.be': 'Название (бел.)',
      'title.en': 'Название (англ.)',
      startDate: 'Дата начала',
      endDate: 'Дата окончания',
      'place.ru': 'Место (рус.)',
      'place.be': 'Место (бел.)',
      'place.en': 'Место (англ.)',
      'text.ru': 'Описание (рус.)',
      'text.be': 'Описание (бел.)',
      'text.en': 'Описание (англ.)',
      category: 'Категория',
      region: 'Регион',
      source: 'Источник',
    },
    sheets: { events: 'События', help: 'Подсказка' },
    hints: {
      dates: 'Даты: 09.07.2026. Если событие идёт один день, дату окончания можно не писать.',
      languages: 'По-русски и по-белорусски нужно обязательно, по-английски — по желанию.',
      categories: 'Категории:',
      regions: 'Регион: как на экране, например «Смоленская область» или «Витебская область».',
    },
  },
  be: {
    headings: {
      'title.ru': 'Назва (рус.)',
      'title.be': 'Назва (бел.)',
      'title.en': 'Назва (англ.)',
      startDate: 'Дата пачатку',
      endDate: 'Дата заканчэння',
      'place.ru': 'Месца (рус.)',
      'place.be': 'Месца (бел.)',
      'place.en': 'Месца (англ.)',
      'text.ru': 'Апісанне (рус.)',
      'text.be': 'Апісанне (бел.)',
      'text.en': 'Апісанне (англ.)',
      category: 'Катэгорыя',
      region: 'Рэгіён',
      source: 'Крыніца',
    },
    sheets: { events: 'Падзеі', help: 'Падказка' },
    hints: {
      dates: 'Даты: 09.07.2026. Калі падзея ідзе адзін дзень, дату заканчэння можна не пісаць.',
      languages: 'Па-руску і па-беларуску трэба абавязкова, па-англійску — па жаданні.',
      categories: 'Катэгорыі:',
      regions: 'Рэгіён: як на экране, напрыклад «Смаленская вобласць» або «Віцебская вобласць».',
    },
  },
  en: {
    headings: {
      'title.ru': 'Title (Russian)',
      'title.be': 'Title (Belarusian)',
      'title.en': 'Title (English)',
      startDate: 'Start date',
      endDate: 'End date',
      'place.ru': 'Place (Russian)',
      'place.be': 'Place (Belarusian)',
      'place.en': 'Place (English)',
      'text.ru': 'Description (Russian)',
      'text.be': 'Description (Belarusian)',
      'text.en': 'Description (English)',
      category: 'Category',
      region: 'Region',
      source: 'Source',
    },
    sheets: { events: 'Events', help: 'Help' },
    hints: {
      dates: 'Dates: 09.07.2026. An event of one day needs no end date.',
      languages: 'Russian and Belarusian are needed, English if you like.',
      categories: 'Categories:',
      regions: 'Region: as on the screen, such as “Smolensk Region” or “Vitebsk Region”.',
    },
  },
};
