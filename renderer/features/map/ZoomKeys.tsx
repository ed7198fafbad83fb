import type { Map as LeafletMap } from 'leaflet';
import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconKey } from '../../ui/IconKey.tsx';
import type { ZoomStep } from './map-view.ts';
import { useMapView } from './use-map-view.ts';

interface ZoomKeysProps {
  readonly map: LeafletMap;
  readonly onZoom: (step: ZoomStep) => void;
}

/** Nearer and farther. */
export function ZoomKeys({ map, onZoom }: ZoomKeysProps) {
  const { t } = useTranslation('map');
  const { zoom, minZoom, maxZoom } = useMapView(map);

  return (
    <>
      <IconKey
        icon={Plus}
        label={t('zoomIn')}
        disabled={zoom >= maxZoom}
        onClick={() => onZoom(1)}
      />
      <IconKey
        icon={Minus}
        label={t('zoomOut')}
        disabled={zoom <= minZoom}
        onClick={() => onZoom(-1)}
      />
    </>
  );
}
