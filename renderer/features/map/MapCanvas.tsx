import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import styles from './MapCanvas.module.css';
import { MapLayers, type MapLayersProps } from './MapLayers.tsx';
import { middleOfRegion, nearestZoom, startZoom } from './map-view.ts';
import { SignSprite } from './SignSprite.tsx';

interface MapCanvasProps extends Omit<MapLayersProps, 'onReady'> {
  readonly onMap: (map: LeafletMap | null) => void;
}

/** The map itself: everything that knows react-leaflet is here and in MapLayers. */
export function MapCanvas({ onMap, ...layers }: MapCanvasProps) {
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  return (
    <div className={styles.frame} data-testid="map" data-ready={ready}>
      <SignSprite />
      <MapContainer
        ref={onMap}
        className={styles.map ?? ''}
        center={[...middleOfRegion]}
        zoom={startZoom}
        maxZoom={nearestZoom}
        maxBoundsViscosity={1}
        preferCanvas={true}
        fadeAnimation={false}
        zoomControl={false}
        attributionControl={false}
        doubleClickZoom={false}
        boxZoom={false}
      >
        <MapLayers {...layers} onReady={onReady} />
      </MapContainer>
    </div>
  );
}
