/**
 * Forms of an ordinal number that our texts need. `in` is the case after "в" and "у": the masculine
 * prepositional. `many` is genitive and prepositional plural, as in "1920-х".
 */
export type OrdinalForm =
  | 'he'
  | 'she'
  | 'it'
  | 'they'
  | 'of-he'
  | 'of-she'
  | 'to-he'
  | 'by-he'
  | 'in'
  | 'many'
  | 'whom-she';

type SlavicLocale = 'ru' | 'be';

type Endings = Readonly<Record<OrdinalForm, string>>;

interface Ordinals {
  /** Stem and kind of endings of 1 to 20, then tens, hundreds, and the thousands that are years. */
  readonly stems: Readonly<Record<number, readonly [stem: string, kind: string]>>;
  readonly endings: Readonly<Record<string, Endings>>;
  readonly thousand: string;
  readonly twoThousand: string;
}

const russian: Ordinals = {
  stems: stems(
    `1 перв 2 втор+ 3 трет* 4 четвёрт 5 пят 6 шест+ 7 седьм+ 8 восьм+ 9 девят 10 десят
    11 одиннадцат 12 двенадцат 13 тринадцат 14 четырнадцат 15 пятнадцат 16 шестнадцат
    17 семнадцат 18 восемнадцат 19 девятнадцат 20 двадцат 30 тридцат 40 сороков+ 50 пятидесят
    60 шестидесят 70 семидесят 80 восьмидесят 90 девяност 100 сот 200 двухсот 300 трёхсот
    400 четырёхсот 500 пятисот 600 шестисот 700 семисот 800 восьмисот 900 девятисот
    1000 тысячн 2000 двухтысячн`,
  ),
  endings: {
    '': endings('ый ая ое ые ого ой ому ым ом ых ую'),
    '+': endings('ой ая ое ые ого ой ому ым ом ых ую'),
    '*': endings('ий ья ье ьи ьего ьей ьему ьим ьем ьих ью'),
  },
  thousand: 'тысяча',
  twoThousand: 'две тысячи',
};

const belarusian: Ordinals = {
  stems: stems(
    `1 перш 2 друг+ 3 трэц* 4 чацвёрт 5 пят 6 шост 7 сём 8 восьм 9 дзявят 10 дзясят
    11 адзінаццат 12 дванаццат 13 трынаццат 14 чатырнаццат 15 пятнаццат 16 шаснаццат
    17 семнаццат 18 васямнаццат 19 дзевятнаццат 20 дваццат 30 трыццат 40 саракав- 50 пяцідзясят
    60 шасцідзясят 70 сямідзясят 80 васьмідзясят 90 дзевяност 100 сот 200 двухсот 300 трохсот
    400 чатырохсот 500 пяцісот 600 шасцісот 700 сямісот 800 васьмісот 900 дзевяцісот
    1000 тысячн 2000 двухтысячн`,
  ),
  endings: {
    '': endings('ы ая ае ыя ага ай аму ым ым ых ую'),
    '+': endings('і ая ое ія ога ой ому ім ім іх ую'),
    '*': endings('і яя яе ія яга яй яму ім ім іх юю'),
    '-': endings('ы ая ое ыя ога ой ому ым ым ых ую'),
  },
  thousand: 'тысяча',
  twoThousand: 'дзве тысячы',
};

const ordinalsByLocale = { ru: russian, be: belarusian } as const;

/**
 * An ordinal number from 1 to 2999 in words as far as its form shows: "тысяча 600 втором". What
 * stands before the last word is a plain number, which every engine reads rightly.
 */
export function ordinal(value: number, form: OrdinalForm, locale: SlavicLocale): string {
  const words = ordinalsByLocale[locale];
  const last = lastPart(value);
  const [stem, kind] = words.stems[last] ?? ['', ''];
  const rest = value - last;
  const thousands = Math.floor(rest / 1000);
  return [
    ...(thousands === 1 ? [words.thousand] : []),
    ...(thousands === 2 ? [words.twoThousand] : []),
    ...(rest % 1000 ? [String(rest % 1000)] : []),
    stem + (words.endings[kind]?.[form] ?? ''),
  ].join(' ');
}

/** The part of a number that its ordinal inflects: 2 of 1602, 12 of 1812, 600 of 1600. */
function lastPart(value: number): number {
  const belowHundred = value % 100;
  if (belowHundred > 20 && belowHundred % 10 !== 0) return belowHundred % 10;
  if (belowHundred !== 0) return belowHundred;
  return value % 1000 || value;
}

function stems(list: string): Ordinals['stems'] {
  const pairs = list.matchAll(/(\d+)\s+([\p{L}]+)([+*-]?)/gu);
  return Object.fromEntries([...pairs].map(([, n, stem = '', kind = '']) => [n, [stem, kind]]));
}

function endings(list: string): Endings {
  const forms: readonly OrdinalForm[] = [
    ...(['he', 'she', 'it', 'they', 'of-he', 'of-she', 'to-he', 'by-he'] as const),
    ...(['in', 'many', 'whom-she'] as const),
  ];
  const given = list.split(' ');
  return Object.fromEntries(forms.map((form, index) => [form, given[index] ?? ''])) as Endings;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman number as centuries and monarchs have them. */
export function romanToNumber(roman: string): number {
  const values = [...roman].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
