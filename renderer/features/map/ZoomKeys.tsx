import type { Map as LeafletMap } from 'leaflet';
import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import { IconKey } from '../../ui/IconKey.tsx';
import { useMapView } from './use-map-view.ts';

interface ZoomKeysProps {
  readonly map: LeafletMap;
  /** What is chosen: the keys bring it nearer while it is in sight, else the middle. */
  readonly focus: Position | undefined;
}

/** Nearer and farther. */
export function ZoomKeys({ map, focus }: ZoomKeysProps) {
  const { t } = useTranslation('map');
  const { zoom, minZoom, maxZoom } = useMapView(map);

  function zoomBy(step: 1 | -1): void {
    const inSight = focus !== undefined && map.getBounds().contains(focus);
    if (inSight) map.setZoomAround(focus, map.getZoom() + step);
    else map.setZoom(map.getZoom() + step);
  }

  return (
    <>
      <IconKey
        icon={Plus}
        label={t('zoomIn')}
        disabled={zoom >= maxZoom}
        onClick={() => zoomBy(1)}
      />
      <IconKey
        icon={Minus}
        label={t('zoomOut')}
        disabled={zoom <= minZoom}
        onClick={() => zoomBy(-1)}
      />
    </>
  );
}
