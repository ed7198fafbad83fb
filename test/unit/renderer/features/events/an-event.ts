import type { KioskEvent } from '#shared/event-model';

/** An annual event of Smolensk of which nothing is known but its name. */
export const anEvent = (fields: Partial<KioskEvent> = {}): KioskEvent => ({
  id: 'event',
  title: { ru: 'Праздник', be: 'Свята' },
  checkedOn: null,
  sources: [],
  place: { ru: 'Смоленск', be: 'Смаленск' },
  regions: ['RU-SMO'],
  when: { ru: 'дата уточняется', be: 'дата ўдакладняецца' },
  months: [],
  startDate: null,
  endDate: null,
  timeZone: 'Europe/Moscow',
  recurrence: 'annual',
  dateStatus: 'usual',
  category: 'city',
  editionOf: null,
  text: { ru: 'Текст', be: 'Тэкст' },
  facts: { ru: [] },
  ...fields,
});
