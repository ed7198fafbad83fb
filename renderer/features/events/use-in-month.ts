import { useTranslation } from 'react-i18next';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** «в июле», «ў ліпені», "in July": to be put after a vowel in Belarusian. */
export function useInMonth(): (month: number) => string {
  const { t } = useTranslation('events');
  // Months are 1–12 by the content model.
  return (month) => t(`inMonth.${month as Month}`);
}
