import { GeoJSONSource, type Map as LibreMap, type MapMouseEvent } from 'maplibre-gl';
import { colourOf, fonts } from './baseMap';

export type Place = { id: string; latitude: number; longitude: number };

const source = 'markers';

/** Places that lie close together are drawn as one circle with their number. */
export function addMarkers(map: LibreMap): void {
  if (map.getSource(source)) return;
  map.addSource(source, {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    // Several marks may belong to one record: all of them light up together.
    promoteId: 'id',
    cluster: true,
    clusterRadius: 46,
    clusterMaxZoom: 13,
  });
  map.addLayer({
    id: 'clusters',
    type: 'circle',
    source,
    filter: ['has', 'point_count'],
    paint: {
      'circle-color': colourOf('brand'),
      'circle-radius': ['step', ['get', 'point_count'], 15, 8, 19, 20, 24, 50, 30],
      'circle-stroke-width': 3,
      'circle-stroke-color': colourOf('surface'),
    },
  });
  map.addLayer({
    id: 'cluster-counts',
    type: 'symbol',
    source,
    filter: ['has', 'point_count'],
    layout: {
      'text-field': ['get', 'point_count_abbreviated'],
      'text-font': fonts,
      'text-size': 13,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': colourOf('brand-ink') },
  });
  const isActive: ['boolean', ['feature-state', string], boolean] = ['boolean', ['feature-state', 'active'], false];
  map.addLayer({
    id: 'points',
    type: 'circle',
    source,
    filter: ['!', ['has', 'point_count']],
    paint: {
      'circle-color': ['case', isActive, colourOf('accent'), colourOf('brand')],
      'circle-radius': ['case', isActive, 11, 8],
      'circle-stroke-width': 2.5,
      'circle-stroke-color': colourOf('surface'),
    },
  });
}

const markersOf = (map: LibreMap): GeoJSONSource | undefined => {
  const found = map.getSource(source);
  return found instanceof GeoJSONSource ? found : undefined;
};

export function showMarkers(map: LibreMap, places: readonly Place[]): void {
  void markersOf(map)?.setData({
    type: 'FeatureCollection',
    features: places.map(({ id, longitude, latitude }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  });
}

export function highlight(map: LibreMap, active: string | undefined): void {
  if (!markersOf(map)) return;
  map.removeFeatureState({ source });
  if (active !== undefined) map.setFeatureState({ source, id: active }, { active: true });
}

export function onMarkerPress(map: LibreMap, pick: (id: string) => void): void {
  map.on('click', 'points', (event) => {
    const id: unknown = event.features?.[0]?.properties.id;
    if (typeof id === 'string') pick(id);
  });
  map.on('click', 'clusters', (event) => {
    const found = event.features?.[0];
    const cluster: unknown = found?.properties.cluster_id;
    if (found?.geometry.type !== 'Point' || typeof cluster !== 'number') return;
    const [longitude = 0, latitude = 0] = found.geometry.coordinates;
    void markersOf(map)
      ?.getClusterExpansionZoom(cluster)
      .then((zoom) => map.easeTo({ center: [longitude, latitude], zoom }));
  });
  const point = (event: MapMouseEvent) => {
    event.target.getCanvas().style.cursor = event.type === 'mouseenter' ? 'pointer' : '';
  };
  for (const layer of ['points', 'clusters']) {
    map.on('mouseenter', layer, point);
    map.on('mouseleave', layer, point);
  }
}
