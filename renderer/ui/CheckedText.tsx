import { useTranslation } from 'react-i18next';
import { formatDate, parseLocalDate } from '../i18n/format.ts';
import { useSession } from '../session/session.ts';

interface CheckedTextProps {
  /** The record's `checkedOn`. */
  readonly on: string | null;
}

/** Says on which day a person last verified a record, or that nobody has yet. */
export function CheckedText({ on }: CheckedTextProps) {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  if (on === null) return t('unverified');
  return t('checkedOn', { date: formatDate(parseLocalDate(on), locale) });
}
