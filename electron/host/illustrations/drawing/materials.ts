/** One material in its four facets: lit, local, shade, deep. */
export interface Material {
  readonly l: string;
  readonly m: string;
  readonly s: string;
  readonly d: string;
}

/** Tones as printed by day, in the order of the facets. */
export type Tones = readonly [lit: string, local: string, shade: string, deep: string];

export const materials = {
  white: ['#fffaf0', '#efe6d4', '#b9bcc6', '#8a92a3'],
  mint: ['#bddccb', '#8cc0ac', '#56907f', '#396a61'],
  brick: ['#d27d55', '#b2513a', '#7d3225', '#57211a'],
  plinth: ['#e0a988', '#c67f62', '#8d4d3d', '#5f3029'],
  ochre: ['#f7dc9f', '#ebc375', '#b88a4c', '#86622f'],
  wood: ['#c08b58', '#935f38', '#643d24', '#432818'],
  stone: ['#dedad0', '#b7b5af', '#7f8389', '#555b64'],
  tile: ['#dd8a62', '#bb573c', '#87362b', '#5f251f'],
  copper: ['#8fb7a5', '#5a917f', '#34655a', '#22463f'],
  slate: ['#8b98a0', '#56646e', '#34414c', '#212b35'],
  gold: ['#fce6a8', '#e3b04b', '#a9752b', '#744c1b'],
  leaf: ['#b3be6b', '#789652', '#456f45', '#27503b'],
  copse: ['#8aa55f', '#53804d', '#2f5d43', '#1c4033'],
  pine: ['#6f9468', '#3b6c50', '#224d3d', '#15342f'],
  grass: ['#cfcf83', '#a0b465', '#688e4f', '#406d45'],
  field: ['#ecd894', '#d3bd6d', '#9f9a53', '#6d7a45'],
  earth: ['#d9b083', '#ad7d51', '#7a5437', '#523724'],
  path: ['#f3e4c6', '#dfc9a2', '#ab9478', '#7b6b5c'],
  water: ['#c5dbdc', '#7aabc2', '#3f79a3', '#1f4f80'],
  bark: ['#fdf6e8', '#e5dccb', '#a7a8ad', '#3c3a3d'],
  trunk: ['#d99a67', '#a9633d', '#6d402b', '#452a20'],
  fur: ['#a9744b', '#744a30', '#4a2f22', '#2e1f1a'],
  snow: ['#ffffff', '#eef0f1', '#c5d0dc', '#98abc0'],
  flower: ['#a9c0ee', '#6e93d6', '#3d64ae', '#234684'],
  berry: ['#e57a52', '#c2452f', '#8c2a22', '#5f1c19'],
  cloth: ['#fbf3e2', '#e8d9be', '#bfa986', '#8f7b5d'],
} as const satisfies Readonly<Record<string, Tones>>;

export type MaterialName = keyof typeof materials;
