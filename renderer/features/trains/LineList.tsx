import type { RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import styles from './LineList.module.css';
import { countriesOf } from './line-diagram.ts';

interface LineListProps {
  readonly network: RailNetwork;
  readonly lines: readonly Line[];
  readonly room: RefCallback<HTMLElement>;
}

export function LineList({ network, lines, room }: LineListProps) {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  return (
    <ul ref={room} className={styles.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <LinkRow
            look="large"
            title={pickText(line.title, locale)}
            small={[
              t('km', { km: formatNumber(line.lengthKm, locale) }),
              ...countriesOf(line, network).map((country) => t(`country.${country}`)),
            ].join(' · ')}
            onOpen={() => navigate({ name: 'line', id: line.id })}
          />
        </li>
      ))}
    </ul>
  );
}
