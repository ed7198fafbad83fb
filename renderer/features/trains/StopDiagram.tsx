import type { CSSProperties, RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import type { DiagramItem, DiagramPage } from './line-diagram.ts';
import styles from './StopDiagram.module.css';

interface StopDiagramProps {
  readonly diagram: DiagramPage;
  readonly label: string;
  /** Measures the room that the columns have. */
  readonly room: RefCallback<HTMLElement>;
}

/** Between two stops; how many there are depends on the text beside them. */
export const diagramRoom = { gap: 0.8, gapMm: 4, always: true } as const;

/** The least room of one stop, a key to touch; with the space between two columns. */
export function useDiagramCell() {
  const large = useSession((session) => session.textSize === 'large');
  return large ? largeCell : cell;
}

const cell = { width: 24, height: 6.5, heightMm: 20 };
const largeCell = { width: 36, height: 9.7, heightMm: 30 };

/** Stations as dots on a line that runs down each column and on at the top of the next. */
export function StopDiagram({ diagram, label, room }: StopDiagramProps) {
  const { columns, page, pages } = diagram;
  const lastColumn = columns.length - 1;
  // React's type knows no custom properties.
  const rows = { '--rows': columns[0]?.length ?? 1 } as CSSProperties;
  return (
    <div ref={room} className={styles.room}>
      <section className={styles.diagram} style={rows} aria-label={label}>
        {columns.map((items, index) => {
          const first = items[0];
          const classes = [
            styles.column,
            index === 0 && page === 1 && styles.begins,
            index === lastColumn && page === pages && styles.ends,
            index < lastColumn && styles.goesOn,
          ];
          return (
            <ol key={first ? keyOf(first) : index} className={classes.filter(Boolean).join(' ')}>
              {items.map((item) => (
                <li key={keyOf(item)} className={styles.item}>
                  {item.kind === 'stop' ? <Stop item={item} /> : <Border item={item} />}
                </li>
              ))}
            </ol>
          );
        })}
      </section>
    </div>
  );
}

const keyOf = (item: DiagramItem): string => (item.kind === 'stop' ? item.station.id : 'border');

function Stop({ item: { station, km } }: { readonly item: DiagramItem & { kind: 'stop' } }) {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  const title = pickText(station.title, locale);
  return (
    <button
      type="button"
      className={styles.stop}
      onClick={() => navigate({ name: 'station', id: station.id })}
    >
      <span className={station.stopType === 'halt' ? `${styles.dot} ${styles.halt}` : styles.dot} />
      <span className={styles.text}>
        <span
          className={station.stopType === 'halt' ? styles.haltName : styles.name}
          lang={title.lang}
        >
          {title.value}
        </span>{' '}
        {km !== null && (
          <span className={styles.km}>{t('km', { km: formatNumber(km, locale) })}</span>
        )}
      </span>
    </button>
  );
}

function Border({ item: { to } }: { readonly item: DiagramItem & { kind: 'border' } }) {
  const { t } = useTranslation(['trains', 'common']);
  return (
    <span className={styles.border}>
      <strong className={styles.borderName}>{t('borderShort')}</strong>
      <span className={styles.countries}>{`→ ${t(`common:country.${to}`)}`}</span>
    </span>
  );
}
