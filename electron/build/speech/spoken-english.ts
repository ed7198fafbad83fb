import { romanToNumber } from './ordinals.ts';

const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  'km²': ['square kilometre', 'square kilometres'],
  'm²': ['square metre', 'square metres'],
  km: ['kilometre', 'kilometres'],
  m: ['metre', 'metres'],
  cm: ['centimetre', 'centimetres'],
  kg: ['kilogram', 'kilograms'],
  t: ['tonne', 'tonnes'],
  ha: ['hectare', 'hectares'],
  min: ['minute', 'minutes'],
  kV: ['kilovolts', 'kilovolts'],
  MW: ['megawatts', 'megawatts'],
  GB: ['gigabytes', 'gigabytes'],
  '%': ['per cent', 'per cent'],
  '₽': ['rouble', 'roubles'],
  '°C': ['degree', 'degrees'],
};

const regnal = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** An English text as it is read out: years in pairs, units in words, ranges with "to". */
export function spokenEnglish(text: string): string {
  const names = Object.keys(units).sort((a, b) => b.length - a.length);
  const withUnits = new RegExp(`(\\d[\\d.,]*)[\\s\\u00a0]?(${names.join('|')})(?![\\p{L}²])`, 'gu');
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(withUnits, (_, count: string, unit: string) => {
      const [one, more] = units[unit] ?? ['', ''];
      return `${count} ${count === '1' ? one : more}`;
    })
    .replace(/(?<=\d) (million|thousand|billion) km²/g, ' $1 square kilometres')
    .replace(/(?<=\d)\s?[–—]\s?(?=\d)/g, ' to ')
    .replace(
      /(?<![\d.,])(1[1-9])(\d\d)(?=(?:s|\b)(?!\s(?:kilo|metre|square|hect|tonn)))/g,
      readYear,
    )
    .replace(/(?<!\p{L})No\.\s*(?=\d)/gu, 'number ')
    .replace(/(?<!\p{L})c\.\s*(?=\d)/gu, 'around ')
    .replace(/(?<!\p{L})St\.?\s(?=\p{Lu})/gu, 'Saint ')
    .replace(/(\p{Lu}\p{Ll}+)[\s\u00a0]([XVI]+)(?![\p{L}–-])/gu, (whole, name: string, roman) => {
      const word = regnal[romanToNumber(roman) - 1];
      // "World War II" is read as it is, and "Saturday I dined" is no monarch.
      return !word || name === 'War' || roman === 'I' ? whole : `${name} the ${word}`;
    })
    .replace(/\s&\s/g, ' and ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** 1812 is "18 12", 1905 "19 oh 5", 1900 "19 hundred". */
function readYear(_: string, century: string, rest: string): string {
  if (rest === '00') return `${century} hundred`;
  return rest.startsWith('0') ? `${century} oh ${rest.slice(1)}` : `${century} ${rest}`;
}
