/** Towns that visitors ask for, in the order of their distance by rail. */
export const destinationIds = [
  'vitebsk',
  'orsha',
  'minsk',
  'brest',
  'gomel',
  'mogilev-1',
  'polotsk',
  'moscow-belorussky',
] as const;
