import type { LocalizedText } from '../../shared/content-fields.ts';

/** The names of a feature as OpenStreetMap tags them; `name` is for who knows none of the others. */
export const nameTags = ({ ru, be, en }: LocalizedText) => ({
  name: ru,
  'name:ru': ru,
  'name:be': be,
  ...(en === undefined ? {} : { 'name:en': en }),
});
