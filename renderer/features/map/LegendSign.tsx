import styles from './LegendPanel.module.css';
import type { MapLook } from './map-look.ts';
import pins from './pins.module.css';
import { signId } from './sign-id.ts';
import { trainFront } from './train-layer.ts';

/** What the key to the map explains, from what can be touched to what lies beneath. */
export const legendEntries = [
  'place',
  'several',
  'here',
  'station',
  'vitebsk',
  'orsha',
  'rail',
  'train',
  'reached',
  'country',
  'region',
  'home',
  'plan',
] as const;
export type LegendEntry = (typeof legendEntries)[number];

interface LegendSignProps {
  readonly entry: LegendEntry;
  readonly look: MapLook;
}

/** A piece of the map with one sign on it, 72 by 40 design pixels. */
export function LegendSign({ entry, look }: LegendSignProps) {
  const { colours } = look;
  const ground = entry === 'home' ? colours.home : entry === 'plan' ? colours.town : colours.union;
  return (
    <svg className={styles.sign} viewBox="0 0 72 40" aria-hidden="true">
      <rect width="72" height="40" fill={ground} />
      <Drawing entry={entry} look={look} />
    </svg>
  );
}

function Drawing({ entry, look: { colours } }: LegendSignProps) {
  const across = (stroke: string, width: number, dashes?: string) => (
    <path
      d="M0 28C20 28 40 12 72 12"
      fill="none"
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dashes}
    />
  );
  switch (entry) {
    case 'place':
      return (
        <svg
          aria-hidden="true"
          x="20"
          y="1"
          width="32"
          height="38"
          className={`${pins.picture} ${pins.pin} ${pins.blue}`}
        >
          <use href={`#${signId('museum')}`} />
        </svg>
      );
    case 'several':
      return (
        <>
          <circle className={styles.cluster} cx="36" cy="20" r="16" />
          <text className={styles.number} x="36" y="27" textAnchor="middle">
            {severalOf}
          </text>
        </>
      );
    case 'here':
      return (
        <>
          <circle className={styles.hereEdge} cx="36" cy="20" r="13" />
          <circle className={styles.hereRing} cx="36" cy="20" r="13" />
        </>
      );
    case 'station':
      return (
        <>
          {across(colours.halo, 10)}
          {across(colours.railVitebsk, 6.5)}
          <circle
            cx="36"
            cy="20"
            r="8"
            fill={colours.station}
            stroke={colours.ink}
            strokeWidth="3.5"
          />
        </>
      );
    case 'vitebsk':
      return (
        <>
          {across(colours.halo, 10)}
          {across(colours.railVitebsk, 6.5)}
        </>
      );
    case 'orsha':
      return (
        <>
          {across(colours.halo, 10)}
          {across(colours.railOrsha, 6.5)}
          {across(colours.railDash, 2.4, '12 10')}
        </>
      );
    case 'rail':
      return (
        <>
          {across(colours.halo, 5)}
          {across(colours.rail, 2.5)}
        </>
      );
    case 'train':
      return (
        <>
          <rect className={styles.train} x="20" y="4" width="32" height="32" rx="6" />
          <svg x="25" y="9" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
            <path className={styles.trainFront} d={trainFront} />
          </svg>
        </>
      );
    case 'reached':
      return (
        <circle cx="36" cy="20" r="16" fill={colours.lit} stroke={colours.chosen} strokeWidth="3" />
      );
    case 'country':
      return (
        <>
          {across(colours.countryGlow, 11)}
          {across(colours.countryLine, 2.6, '16 6 3 6')}
        </>
      );
    case 'region':
      return across(colours.regionLine, 1.6, '7 6');
    case 'plan':
      return (
        <>
          <path d="M0 14H72M28 0V40" stroke={colours.streetEdge} strokeWidth="10" />
          <path d="M0 14H72M28 0V40" stroke={colours.street} strokeWidth="7" />
          <rect x="40" y="22" width="26" height="14" rx="4" fill={colours.park} />
        </>
      );
    case 'home':
      return null;
  }
}

/** As many as the sample stands for; any number would do. */
const severalOf = 5;
