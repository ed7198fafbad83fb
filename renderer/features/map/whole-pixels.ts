import L from 'leaflet';

/**
 * Moves the map by whole pixels of the screen only, also while it runs out after a drag: between
 * pixels the browser draws every pin anew in each frame, and mixes each pixel of the map from four.
 * Returns how to end it.
 */
export function keepWholePixels(map: L.Map): () => void {
  const align = (): void => {
    const pane = map.getPane('mapPane');
    if (!pane) return;
    const ratio = window.devicePixelRatio;
    const whole = L.DomUtil.getPosition(pane).multiplyBy(ratio).round().divideBy(ratio);
    L.DomUtil.setPosition(pane, whole);
  };
  map.on('move', align);
  return () => {
    map.off('move', align);
  };
}
