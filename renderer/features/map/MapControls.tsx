import type { Map as LeafletMap } from 'leaflet';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Expand, List, LocateFixed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import styles from './MapControls.module.css';
import type { ZoomStep } from './map-view.ts';
import { ZoomKeys } from './ZoomKeys.tsx';

interface MapControlsProps {
  readonly map: LeafletMap;
  readonly listed: boolean;
  readonly onList: () => void;
  readonly onRegion: () => void;
  /** Null where it is not known at which place the kiosk stands. */
  readonly onMe: (() => void) | null;
  readonly onZoom: (step: ZoomStep) => void;
}

/** Less than half a screen at a time: the eye still finds its way. */
const step = 0.4;

const ways = [
  { key: 'left', icon: ArrowLeft, x: -step, y: 0 },
  { key: 'up', icon: ArrowUp, x: 0, y: -step },
  { key: 'down', icon: ArrowDown, x: 0, y: step },
  { key: 'right', icon: ArrowRight, x: step, y: 0 },
] as const;

/** Every gesture of the map as a key. */
export function MapControls({ map, listed, onList, onRegion, onMe, onZoom }: MapControlsProps) {
  const { t } = useTranslation('map');

  return (
    <nav className={styles.controls} aria-label={t('controls')} data-repeats>
      {ways.map(({ key, icon, x, y }) => (
        <IconKey
          key={key}
          icon={icon}
          size="small"
          label={t(`move.${key}`)}
          onClick={() => {
            const size = map.getSize();
            map.panBy([x * size.x, y * size.y]);
          }}
        />
      ))}
      <ZoomKeys map={map} onZoom={onZoom} />
      {onMe && (
        <Button icon={LocateFixed} className={styles.word} onClick={onMe}>
          {t('toMe')}
        </Button>
      )}
      <Button icon={Expand} className={styles.word} onClick={onRegion}>
        {t('region')}
      </Button>
      <Button
        icon={List}
        className={styles.word}
        tone={listed ? 'chosen' : 'quiet'}
        pressed={listed}
        onClick={onList}
      >
        {t('list')}
      </Button>
    </nav>
  );
}
