/** From the way in to the way out; one page of paper holds them all. */
export const helpTopics = [
  'enter',
  'notice',
  'hide',
  'event',
  'see',
  'table',
  'publish',
  'screens',
  'back',
  'stick',
  'clean',
  'publisher',
  'machine',
  'pin',
] as const;
