import '@fontsource-variable/onest/index.css';
import 'leaflet/dist/leaflet.css';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { MapContainer } from 'react-leaflet';
import { useBaseMap } from '#renderer/features/map/base-map.ts';
import type { PinLayer } from '#renderer/features/map/pin-layer.ts';
import { SignSprite } from '#renderer/features/map/SignSprite.tsx';
import { syntheticPlaces } from '../../support/synthetic-places.ts';
import styles from './bench.module.css';
import { painted, panTimes, zoomTimes } from './frame-times.ts';
import { Ground } from './Ground.tsx';
import { ClusterPins, MarkerPins, OurPins } from './Pins.tsx';

interface SceneProps {
  readonly kind: string | null;
  readonly count: number;
  readonly onMap: (map: LeafletMap | null) => void;
  readonly onDrawn: () => void;
}

/** The start view of the map in landscape, with one kind of pins. */
function Scene({ kind, count, onMap, onDrawn }: SceneProps) {
  const baseMap = useBaseMap();
  const places = useMemo(() => syntheticPlaces(count), [count]);
  const ours = useRef<PinLayer>(undefined);
  const onLayer = useCallback((layer: PinLayer) => {
    ours.current = layer;
  }, []);
  const pinBoxes = useCallback(() => ours.current?.boxes() ?? [], []);
  if (!baseMap) return null;
  return (
    <>
      <SignSprite />
      <MapContainer
        ref={onMap}
        className={styles.map ?? ''}
        center={[54.9, 31.2]}
        zoom={8}
        maxZoom={14}
        maxBoundsViscosity={1}
        preferCanvas={true}
        fadeAnimation={false}
        zoomControl={false}
        attributionControl={false}
      >
        {kind === 'ours' && <OurPins places={places} onLayer={onLayer} />}
        {kind === 'cluster' && <ClusterPins places={places} />}
        {kind === 'markers' && <MarkerPins places={places} />}
        <Ground baseMap={baseMap} pinBoxes={pinBoxes} onDrawn={onDrawn} />
      </MapContainer>
    </>
  );
}

const wanted = new URLSearchParams(location.search);
const drawn = Promise.withResolvers<void>();
let shown: LeafletMap | null = null;
const theMap = (): LeafletMap => {
  if (!shown) throw new Error('the map is not there yet');
  return shown;
};

async function showMap(): Promise<number> {
  const root = document.getElementById('root');
  if (!root) throw new Error('no root element');
  const from = performance.now();
  createRoot(root).render(
    <Scene
      kind={wanted.get('kind')}
      count={Number(wanted.get('count'))}
      onMap={(map) => {
        shown = map;
      }}
      onDrawn={drawn.resolve}
    />,
  );
  await drawn.promise;
  await painted();
  return performance.now() - from;
}

window.bench = {
  firstMap: showMap(),
  pan: () => panTimes(theMap()),
  zoom: () => zoomTimes(theMap()),
};
