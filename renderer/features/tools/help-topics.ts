/** From the way in to the way out; one page of paper holds them all. */
export const helpTopics = [
  'enter',
  'notice',
  'hide',
  'event',
  'publish',
  'back',
  'stick',
  'clean',
  'pin',
] as const;
