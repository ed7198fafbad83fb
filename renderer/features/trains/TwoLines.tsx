import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Line } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { useByLayout } from '../../ui/use-layout.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import styles from './TwoLines.module.css';

/** The two ways over the border, with the stations that stand beside it and halfway to it. */
const ways = [
  {
    lineId: 'smolensk-vitebsk',
    className: styles.upper,
    stops: { far: 'golynki', last: 'rudnya', first: 'zaolsha', on: 'liozno' },
  },
  {
    lineId: 'smolensk-orsha',
    className: styles.lower,
    stops: { far: 'katyn', last: 'krasnoye', first: 'osinovka', on: 'khlyustino' },
  },
] as const;

/** Smolensk, the two lines into Belarus, and the border across both; each line leads to its page. */
export function TwoLines({ network }: { readonly network: RailNetwork }) {
  const { t } = useTranslation('trains');
  const { t: tCommon } = useTranslation();
  const nameOf = useStationName();
  const origin = network.stationById.get(homeStationId);

  return (
    <div className={styles.panel}>
      <div className={styles.diagram}>
        <span className={styles.russia}>{tCommon('country.RU')}</span>
        <span className={styles.belarus}>{tCommon('country.BY')}</span>
        <span className={styles.border} />
        <span className={styles.borderName}>{t('border')}</span>
        <Rails />
        {origin && <span className={styles.origin}>{nameOf(origin)}</span>}
        {ways.map((way) => {
          const line = network.lines.find((each) => each.id === way.lineId);
          return (
            line && (
              <Way
                key={line.id}
                network={network}
                line={line}
                stops={way.stops}
                className={way.className}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

interface WayProps {
  readonly network: RailNetwork;
  readonly line: Line;
  readonly stops: Readonly<Record<'far' | 'last' | 'first' | 'on', string>>;
  readonly className: string | undefined;
}

function Way({ network, line, stops, className }: WayProps) {
  const { t } = useTranslation('trains');
  const { t: tCommon } = useTranslation();
  const nameOf = useStationName();
  const locale = useSession((session) => session.locale);
  const end = network.stationById.get(line.stops.at(-1)?.stopId ?? '');
  const km = tCommon('km', { km: formatNumber(line.lengthKm, locale) });
  return (
    <button
      type="button"
      className={`${styles.way} ${className}`}
      aria-label={`${t('line.open')}: ${pickText(line.title, locale).value}, ${km}`}
      onClick={() => navigate({ name: 'line', id: line.id })}
    >
      {(['far', 'last', 'first', 'on'] as const).map((position) => {
        const station = network.stationById.get(stops[position]);
        return (
          station && (
            <span key={position} className={`${styles.stop} ${styles[position]}`}>
              {nameOf(station)}
            </span>
          )
        );
      })}
      <span className={styles.end}>
        <strong className={styles.endName}>{end && nameOf(end)}</strong>
        <span className={styles.endKm}>{km}</span>
      </span>
      <ChevronRight className={styles.chevron} aria-hidden="true" />
    </button>
  );
}

/**
 * Hundredths of the panel, as in the styles: across, where the lines part, run level and end; down,
 * where each runs.
 */
const wide = { trunk: 8, apart: 16, end: 86, upper: 41, lower: 77 };
const narrow = { ...wide, trunk: 13, apart: 23, end: 78 };
const large = { upper: 34, lower: 72 };

/** Stretched to the panel; strokes keep their width. */
function Rails() {
  const { trunk, apart, end, upper, lower } = useByLayout({
    landscape: wide,
    portrait: narrow,
    landscapeLarge: { ...wide, ...large },
    portraitLarge: { ...narrow, ...large, end: 73 },
  });
  const middle = (trunk + apart) / 2;
  const start = (upper + lower) / 2;
  const way = (y: number) =>
    `M${trunk} ${start}C${middle} ${start} ${middle} ${y} ${apart} ${y}H${end}`;
  return (
    <svg
      className={styles.rails}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.toVitebsk} d={way(upper)} />
      <path className={styles.toOrsha} d={way(lower)} />
      <path className={styles.dashes} d={`M${apart} ${lower}H${end}`} />
      <path className={styles.trunk} d={`M3 ${start}H${trunk}`} />
    </svg>
  );
}
