import { type RefCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '#shared/rail-model';
import { localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { isValidOn } from '../../travel/run-days.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useValidity } from '../../ui/use-validity.ts';
import styles from './ServiceList.module.css';

interface ServiceListProps {
  readonly title: string;
  readonly services: readonly Service[];
  readonly rows: number;
  /** Measures the room of the rows, where the list fills what it is given. */
  readonly room?: RefCallback<HTMLElement> | undefined;
  /** Without the dates of trains that run now: for a narrow column. */
  readonly brief?: boolean;
  /** Said where there are none. */
  readonly empty: string;
}

/** Trains as doors to their pages, a few at a time. */
export function ServiceList({
  title,
  services,
  rows,
  room,
  brief = false,
  empty,
}: ServiceListProps) {
  const [page, setPage] = useState(1);
  const shown = pageOf(services, page, rows);
  return (
    <section className={room ? `${styles.section} ${styles.filling}` : styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Pager page={shown.page} pages={shown.pages} onPage={setPage} />
      </div>
      {services.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul
        ref={room}
        className={styles.list}
        style={shown.pages > 1 ? { gridTemplateRows: `repeat(${rows}, 1fr)` } : undefined}
      >
        {shown.items.map((service) => (
          <li key={service.id}>
            <ServiceRow service={service} brief={brief} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ServiceRow({ service, brief }: { readonly service: Service; readonly brief: boolean }) {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  const validity = useValidity();
  const today = localDateOf(useNow());
  const facts = [
    t(`kind.${service.routeType}`),
    service.verified === 'unverified' && t('notConfirmed'),
    service.verified !== 'unverified' &&
      (!brief || !isValidOn(service, today)) &&
      validity(service),
  ];
  return (
    <LinkRow
      title={pickText(service.title, locale)}
      small={facts.filter(Boolean).join(' · ')}
      onOpen={() => navigate({ name: 'service', id: service.id })}
    />
  );
}
