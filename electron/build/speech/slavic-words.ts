import type { OrdinalForm } from './ordinals.ts';

/** Words of a noun after a number: "1 километр, 2 километра, 5 километров, 1,5 километра". */
interface Counted {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly part: string;
}

/** What the two languages read differently; how numbers are read is the same in both. */
export interface SlavicWords {
  /** A preposition after which a year or century stands in the case of place. */
  readonly inside: RegExp;
  /** Months in the genitive, for "9 июля". */
  readonly months: readonly string[];
  /** Forms of "year", each with the form of the ordinal before it. */
  readonly years: ReadonlyMap<string, OrdinalForm>;
  readonly centuries: ReadonlyMap<string, OrdinalForm>;
  /** Written-out forms of the abbreviated year and century. */
  readonly year: Readonly<Record<'he' | 'of' | 'in', string>>;
  readonly century: Readonly<Record<'he' | 'of' | 'in' | 'they' | 'inMany', string>>;
  readonly shortYear: string;
  readonly shortCentury: string;
  readonly shortCenturies: string;
  /** Endings after a hyphen: "1920-х", "5-го". */
  readonly suffixes: ReadonlyMap<string, OrdinalForm>;
  /** Women who reigned, by the stems of their names. */
  readonly queens: RegExp;
  readonly units: Readonly<Record<string, Counted>>;
  /** "целая, целых", and what comes after the comma by its digits. */
  readonly whole: readonly [one: string, more: string];
  readonly oneTwo: readonly [string, string];
  readonly fractions: readonly (readonly [one: string, more: string])[];
  /** Abbreviations whose full form does not change here. */
  readonly abbreviations: readonly (readonly [RegExp, string])[];
}

const counted = (one: string, few: string, many: string, part = few): Counted => ({
  one,
  few,
  many,
  part,
});

export const russianWords: SlavicWords = {
  inside: /(?:^|\s)(?:во?|о|об|при)$/iu,
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  years: new Map([
    ['год', 'he'],
    ['года', 'of-he'],
    ['году', 'in'],
    ['годом', 'by-he'],
    ['годы', 'he'],
    ['годов', 'of-he'],
    ['годах', 'in'],
  ]),
  centuries: new Map([
    ['век', 'he'],
    ['века', 'of-he'],
    ['веку', 'to-he'],
    ['веке', 'in'],
    ['веком', 'by-he'],
    ['веков', 'of-he'],
    ['веках', 'in'],
  ]),
  year: { he: 'год', of: 'года', in: 'году' },
  century: { he: 'век', of: 'века', in: 'веке', they: 'века', inMany: 'веках' },
  shortYear: 'г',
  shortCentury: 'в',
  shortCenturies: 'вв',
  suffixes: new Map([
    ['й', 'he'],
    ['я', 'she'],
    ['е', 'they'],
    ['го', 'of-he'],
    ['му', 'to-he'],
    ['м', 'in'],
    ['х', 'many'],
    ['ю', 'whom-she'],
  ]),
  queens: /^(?:екатерин|елизавет|анн)/iu,
  units: {
    'км²': counted('квадратный километр', 'квадратных километра', 'квадратных километров'),
    'м²': counted('квадратный метр', 'квадратных метра', 'квадратных метров'),
    км: counted('километр', 'километра', 'километров'),
    м: counted('метр', 'метра', 'метров'),
    см: counted('сантиметр', 'сантиметра', 'сантиметров'),
    кг: counted('килограмм', 'килограмма', 'килограммов'),
    т: counted('тонна', 'тонны', 'тонн'),
    га: counted('гектар', 'гектара', 'гектаров'),
    тыс: counted('тысяча', 'тысячи', 'тысяч'),
    млн: counted('миллион', 'миллиона', 'миллионов'),
    млрд: counted('миллиард', 'миллиарда', 'миллиардов'),
    мин: counted('минута', 'минуты', 'минут'),
    кВ: counted('киловольт', 'киловольта', 'киловольт'),
    МВт: counted('мегаватт', 'мегаватта', 'мегаватт'),
    ГБ: counted('гигабайт', 'гигабайта', 'гигабайт'),
    '%': counted('процент', 'процента', 'процентов'),
    '₽': counted('рубль', 'рубля', 'рублей'),
    '°C': counted('градус', 'градуса', 'градусов'),
  },
  whole: ['целая', 'целых'],
  oneTwo: ['одна', 'две'],
  fractions: [
    ['десятая', 'десятых'],
    ['сотая', 'сотых'],
    ['тысячная', 'тысячных'],
  ],
  abbreviations: [
    [/№\s*/gu, 'номер '],
    [/(?<!\p{L})ок\.(?=\s*\d|\s+\p{Ll})/giu, 'около'],
    [/(?<!\p{L})им\.(?=\s*\p{Lu})/gu, 'имени'],
    [/(?<!\p{L})ул\.(?=\s*\p{Lu})/gu, 'улица'],
    [/(?<!\p{L})пл\.(?=\s*\p{Lu})/gu, 'площадь'],
    [/(?<!\p{L})пр\.(?=\s*\p{Lu})/gu, 'проспект'],
    [/(?<!\p{L})г\.(?=\s*\p{Lu})/gu, 'город'],
    [/(?<!\p{L})д\.(?=\s*\p{Lu})/gu, 'деревня'],
    [/(?<!\p{L})д\.(?=\s*\d)/gu, 'дом'],
    [/(?<!\p{L})св\.(?=\s*\p{Lu})/gu, 'святого'],
    [/(?<!\p{L})т\.\s*е\./gu, 'то есть'],
    [/(?<!\p{L})н\.\s*э\./gu, 'нашей эры'],
    [/(?<!\p{L})и\s+др\./gu, 'и другие'],
    [/(?<!\p{L})обл\./gu, 'область'],
    [/(?<!\p{L})р-н(?!\p{L})/gu, 'район'],
    [/(?<!\p{L})руб\.(?!\p{L})/gu, 'рублей'],
    [/\s&\s/gu, ' и '],
    [/\+(?=\s*\d)/gu, 'плюс '],
  ],
};

export const belarusianWords: SlavicWords = {
  inside: /(?:^|\s)(?:у|ў|ва|аб|пры)$/iu,
  months:
    'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'.split(
      ' ',
    ),
  years: new Map([
    ['год', 'he'],
    ['года', 'of-he'],
    ['годзе', 'in'],
    ['годам', 'by-he'],
    ['гады', 'he'],
    ['гадоў', 'of-he'],
    ['гадах', 'in'],
  ]),
  centuries: new Map([
    ['стагоддзе', 'it'],
    ['стагоддзя', 'of-he'],
    ['стагоддзю', 'to-he'],
    ['стагоддзі', 'in'],
    ['стагоддзем', 'by-he'],
    ['стагоддзяў', 'of-he'],
    ['стагоддзях', 'in'],
  ]),
  year: { he: 'год', of: 'года', in: 'годзе' },
  century: {
    he: 'стагоддзе',
    of: 'стагоддзя',
    in: 'стагоддзі',
    they: 'стагоддзі',
    inMany: 'стагоддзях',
  },
  shortYear: 'г',
  shortCentury: 'ст',
  shortCenturies: 'стст',
  suffixes: new Map([
    ['ы', 'he'],
    ['і', 'he'],
    ['я', 'they'],
    ['га', 'of-he'],
    ['му', 'to-he'],
    ['м', 'in'],
    ['х', 'many'],
    ['ю', 'whom-she'],
  ]),
  queens: /^(?:кацярын|лізавет|ганн)/iu,
  units: {
    'км²': counted(
      'квадратны кіламетр',
      'квадратныя кіламетры',
      'квадратных кіламетраў',
      'квадратнага кіламетра',
    ),
    'м²': counted('квадратны метр', 'квадратныя метры', 'квадратных метраў', 'квадратнага метра'),
    км: counted('кіламетр', 'кіламетры', 'кіламетраў', 'кіламетра'),
    м: counted('метр', 'метры', 'метраў', 'метра'),
    см: counted('сантыметр', 'сантыметры', 'сантыметраў', 'сантыметра'),
    кг: counted('кілаграм', 'кілаграмы', 'кілаграмаў', 'кілаграма'),
    т: counted('тона', 'тоны', 'тон', 'тоны'),
    га: counted('гектар', 'гектары', 'гектараў', 'гектара'),
    тыс: counted('тысяча', 'тысячы', 'тысяч', 'тысячы'),
    млн: counted('мільён', 'мільёны', 'мільёнаў', 'мільёна'),
    млрд: counted('мільярд', 'мільярды', 'мільярдаў', 'мільярда'),
    хв: counted('хвіліна', 'хвіліны', 'хвілін', 'хвіліны'),
    кВ: counted('кілавольт', 'кілавольты', 'кілавольт', 'кілавольта'),
    МВт: counted('мегават', 'мегаваты', 'мегават', 'мегавата'),
    ГБ: counted('гігабайт', 'гігабайты', 'гігабайт', 'гігабайта'),
    '%': counted('працэнт', 'працэнты', 'працэнтаў', 'працэнта'),
    '₽': counted('рубель', 'рублі', 'рублёў', 'рубля'),
    '°C': counted('градус', 'градусы', 'градусаў', 'градуса'),
  },
  whole: ['цэлая', 'цэлых'],
  oneTwo: ['адна', 'дзве'],
  fractions: [
    ['дзясятая', 'дзясятых'],
    ['сотая', 'сотых'],
    ['тысячная', 'тысячных'],
  ],
  abbreviations: [
    [/№\s*/gu, 'нумар '],
    [/(?<!\p{L})ім\.(?=\s*\p{Lu})/gu, 'імя'],
    [/(?<!\p{L})вул\.(?=\s*\p{Lu})/gu, 'вуліца'],
    [/(?<!\p{L})пл\.(?=\s*\p{Lu})/gu, 'плошча'],
    [/(?<!\p{L})пр\.(?=\s*\p{Lu})/gu, 'праспект'],
    [/(?<!\p{L})г\.(?=\s*\p{Lu})/gu, 'горад'],
    [/(?<!\p{L})в\.(?=\s*\p{Lu})/gu, 'вёска'],
    [/(?<!\p{L})д\.(?=\s*\d)/gu, 'дом'],
    [/(?<!\p{L})св\.(?=\s*\p{Lu})/gu, 'святога'],
    [/(?<!\p{L})г\.\s*зн\./gu, 'гэта значыць'],
    [/(?<!\p{L})н\.\s*э\./gu, 'нашай эры'],
    [/(?<!\p{L})і\s+інш\./gu, 'і іншыя'],
    [/(?<!\p{L})вобл\./gu, 'вобласць'],
    [/(?<!\p{L})р-н(?!\p{L})/gu, 'раён'],
    [/(?<!\p{L})руб\.(?!\p{L})/gu, 'рублёў'],
    [/\s&\s/gu, ' і '],
    [/\+(?=\s*\d)/gu, 'плюс '],
  ],
};
