import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { useEffect } from 'react';
import { Marker, useMap } from 'react-leaflet';
import { clusterIcon, pinIcon } from '#renderer/features/map/pin-icon.ts';
import { createPinLayer, type PinLayer } from '#renderer/features/map/pin-layer.ts';
import type { Place } from '#shared/place-model';

interface PinsProps {
  readonly places: readonly Place[];
}

const unit = 1;
const titleOf = (place: Place): string => place.title.ru;
const iconOf = (place: Place): L.Icon => pinIcon(place.category, titleOf(place), false, unit);

/** The product's own. */
export function OurPins({
  places,
  onLayer,
}: PinsProps & { readonly onLayer: (layer: PinLayer) => void }) {
  const map = useMap();
  useEffect(() => {
    const layer = createPinLayer(map, { onPlace: () => undefined, onCrowd: () => undefined });
    layer.show({
      places,
      selectedId: undefined,
      here: undefined,
      marks: [],
      covers: () => [],
      unit,
      titleOf,
      countTitle: String,
    });
    onLayer(layer);
    return () => layer.destroy();
  }, [map, places, onLayer]);
  return null;
}

/** What react-leaflet's own documentation begins with. */
export const MarkerPins = ({ places }: PinsProps) =>
  places.map((place) => <Marker key={place.id} position={place.position} icon={iconOf(place)} />);

/** The plugin that most maps on Leaflet take, as it is used by default, with our signs. */
export function ClusterPins({ places }: PinsProps) {
  const map = useMap();
  useEffect(() => {
    const group = L.markerClusterGroup({
      iconCreateFunction: (cluster) => {
        const count = cluster.getChildCount();
        return clusterIcon(count, String(count), unit);
      },
    });
    group.addLayers(places.map((place) => L.marker(place.position, { icon: iconOf(place) })));
    group.addTo(map);
    return () => {
      group.remove();
    };
  }, [map, places]);
  return null;
}
