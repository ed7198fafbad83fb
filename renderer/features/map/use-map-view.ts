import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';

interface MapView {
  readonly bounds: LatLngBounds;
  readonly zoom: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

const readView = (map: LeafletMap): MapView => ({
  bounds: map.getBounds(),
  zoom: map.getZoom(),
  minZoom: map.getMinZoom(),
  maxZoom: map.getMaxZoom(),
});

/** What the map shows now, renewed whenever it comes to rest. */
export function useMapView(map: LeafletMap): MapView {
  const [view, setView] = useState(() => readView(map));
  useEffect(() => {
    const update = () => setView(readView(map));
    update();
    map.on('moveend zoomend zoomlevelschange', update);
    return () => {
      map.off('moveend zoomend zoomlevelschange', update);
    };
  }, [map]);
  return view;
}
