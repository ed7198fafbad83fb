import { useTranslation } from 'react-i18next';
import type { Service } from '#shared/rail-model';
import { formatLooseDate } from '../i18n/format.ts';
import { useSession } from '../session/session.ts';

/** «2 апреля 2026 г. – 2028 г.», or the one end that is known, or null. */
export function useValidity(): (
  service: Pick<Service, 'validFrom' | 'validUntil'>,
) => string | null {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  return ({ validFrom, validUntil }) => {
    const from = validFrom && formatLooseDate(validFrom, locale);
    const until = validUntil && formatLooseDate(validUntil, locale);
    if (from && until) return `${from} – ${until}`;
    if (from) return t('service.since', { date: from });
    return until && t('service.until', { date: until });
  };
}
