import { useTranslation } from 'react-i18next';
import type { Service } from '#shared/rail-model';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { useValidity } from '../../ui/use-validity.ts';

interface ServiceRowProps {
  readonly service: Service;
}

/** A train: its kind, and until when its timetable is valid or that nobody has confirmed it. */
export function ServiceRow({ service }: ServiceRowProps) {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  const validity = useValidity();
  return (
    <LinkRow
      title={pickText(service.title, locale)}
      small={[
        t(`kind.${service.routeType}`),
        service.verified === 'unverified' ? t('notConfirmed') : validity(service),
      ]
        .filter(Boolean)
        .join(' · ')}
      onOpen={() => navigate({ name: 'service', id: service.id })}
    />
  );
}
