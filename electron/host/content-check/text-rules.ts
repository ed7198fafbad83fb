import type { Rule } from '#shared/content-problem';
import type { Locale } from '#shared/locales';
import { sentencesOf } from '#shared/sentences';

/** A broken rule of writing, before it is known in which record. */
export interface Finding {
  readonly rule: Rule;
  readonly found: string;
}

const mostWordsInSentence = 30;

/** Words as a reader counts them: whatever stands between spaces and has a letter or digit. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** What holds for one text on its own, in any collection and field. */
export function checkText(text: string, locale: Locale): readonly Finding[] {
  return [
    ...foreignLetters(text, locale),
    ...each(text, /\S*["'`´ʼ‘]\S*/g, 'straight-quote').filter(
      ({ found }) => !(locale === 'en' && /‘/.test(found)),
    ),
    ...each(text, /\S* {2,}\S*|^\s.*|\S+\s$|\S+ [,;:.!?»”](?=\s|$)|[«“] \S+/g, 'space'),
    ...(locale === 'ru' ? each(text, withoutYo, 'yo') : []),
    ...(locale === 'be' ? belarusianFindings(text) : []),
    ...longSentences(text),
  ];
}

const each = (text: string, pattern: RegExp, rule: Rule): Finding[] =>
  [...text.matchAll(pattern)].map(([found]) => ({ rule, found: found.trim() }));

/** Letters that the alphabet of a language does not have, see belarusian orthography of 2008. */
const foreign: Readonly<Record<Locale, RegExp>> = {
  ru: /[іІўЎ]/,
  be: /[иИщЩъЪ]/,
  en: /[а-яёіўА-ЯЁІЎ]/,
};

function foreignLetters(text: string, locale: Locale): Finding[] {
  // A letter on its own, or a single quoted word, is spoken of as such: there is a monument to Ў.
  const words = text.replace(/[«“]\p{L}+[»”]/gu, ' ').match(/[\p{L}\p{M}’]{2,}/gu) ?? [];
  return words.flatMap((found): Finding[] => {
    const latin = /\p{Script=Latin}/u.test(found);
    const cyrillic = /\p{Script=Cyrillic}/u.test(found);
    if (latin && cyrillic) return [{ rule: 'mixed-script', found }];
    return foreign[locale].test(found) ? [{ rule: 'foreign-letter', found }] : [];
  });
}

/** Names that are often printed with е and are spoken with ё. */
const withoutYo =
  /(?<!\p{L})(?:(?:Могилев|Федор|Семен|Артем|Хрущев|Горбачев|Коненков|Гнездов|Фленов)\p{L}*|Петр|Орел|Королев)(?!\p{L})/gu;

const longSentences = (text: string): Finding[] =>
  sentencesOf(text).flatMap((sentence): Finding[] => {
    const words = wordsOf(sentence);
    return words.length > mostWordsInSentence
      ? [{ rule: 'long-sentence', found: `${words.slice(0, 5).join(' ')} …` }]
      : [];
  });

function belarusianFindings(text: string): Finding[] {
  return [
    ...each(text, uAfterVowel, 'u-short').filter(({ found }) => !isStressedU(found)),
    ...each(text, shortUElsewhere, 'u-short'),
    ...russisms.flatMap((pattern) => each(text, pattern, 'russism')),
  ];
}

const vowels = 'аеёіоуыэюяАЕЁІОУЫЭЮЯ';
/** «была у», «і узвёў»: between a vowel and у stands nothing but a space. */
const uAfterVowel = new RegExp(`[\\p{L}’]*[${vowels}][ \\u00a0]+у(?![\\p{Lu}])[\\p{L}’]*`, 'gu');
/**
 * «горад ў», «— ўсё», «Ўсе»: ў at the start, after a consonant or after a pause. After digits,
 * Latin letters, closing quotes and brackets the ear decides, not the letters.
 */
const shortUElsewhere = new RegExp(
  `(?<![\\p{L}\\p{N}’])(?<![${vowels}][ \\u00a0-]+)(?<![\\p{N}\\p{Script=Latin}»”).][ \\u00a0]+)ў[\\p{L}’]*|(?<!\\p{L})Ў[а-яёіў]+`,
  'gu',
);

/** A stressed у at the start of a word stays; these are the ones that texts about travel need. */
const stressedU = ['урна', 'унія', 'ужын', 'унікум', 'ундоравы', 'унт', 'ультра'];
const isStressedU = (found: string): boolean => {
  const word = found.split(/[ \u00a0]+/).at(-1) ?? '';
  return stressedU.some((known) => word.startsWith(known.slice(0, Math.max(3, known.length - 1))));
};

/** Words that betray a translation from Russian, or the orthography of before 1933. */
const russisms: readonly RegExp[] = [
  /(?<!\p{L})дадзен(?:ыя|ых|ымі)(?!\p{L})/giu,
  /(?<!\p{L})(?:скачаць|удаліць|атмяніць|дабавіць|дабаўл\p{L}*)(?!\p{L})/giu,
  /(?<!\p{L})(?:ізбран|дастапрымячальн|распісанн|астаноўк|атпраўл|прыбыці|ізабражэнн|пальзавацел)\p{L}*/giu,
  /(?<!\p{L})(?:следуюч|садзяржанн|меропрыемств|празнік|спасіб|крэпась|кастёл|усадзьб|ярмарк)\p{L}*/giu,
  /(?<!\p{L})(?:выставк[аіуй]\p{L}*|выставак|цэрква|дварэц|дварц\p{L}*|озер\p{L}*|рэк(?:а|у|ай|аю))(?!\p{L})/giu,
  /(?<!\p{L})(?:жалезн\p{L}+ дарог\p{L}*|поезд\p{L}*|врэмя)(?!\p{L})/giu,
  /(?<!\p{L})(?:у цячэнн[іе]|па распісанн\p{L}*|старэй чым|маладзей чым|самы найб\p{L}*)(?!\p{L})/giu,
  /(?<!\p{L})з’яўля(?:ецца|юцца|лася|ліся|ўся|лася)(?!\p{L})/giu,
  /(?<!\p{L})(?:[уў] Мінске|[уў] Смаленске|[уў] Віцебске|[уў] Полацке)(?!\p{L})/gu,
  /(?<!\p{L})(?:дзеюч|існуюч|працуюч|плаваюч|слабавідуч|жадаюч|пражываюч|знаходзяч)\p{L}+/giu,
  /(?<!\p{L})(?:ЮНЕСКО|камп’ютэр\p{L}*|лідэр\p{L}*|тэндэр\p{L}*|Менск\p{L}*|Горадн[яі]|клюб\p{L}*|плян\p{L}*|сьв\p{L}+)(?!\p{L})/gu,
];
