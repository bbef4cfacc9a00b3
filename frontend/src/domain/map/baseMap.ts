import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import type { FilterSpecification, StyleSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Countries = Topology<{ countries: GeometryCollection }>;
type PlaceRow = [name: string, population: number, longitude: number, latitude: number];

export type Geography = { land: FeatureCollection; borders: Feature<MultiLineString>; places: FeatureCollection };

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

let geography: Promise<Geography> | undefined;

/** Read once and kept: every map of the app lies on the same base. */
export function loadGeography(): Promise<Geography> {
  geography ??= Promise.all([read<Countries>('/map/countries.json'), read<PlaceRow[]>('/map/places.json')]).then(
    ([world, places]) => ({
      land: feature(world, world.objects.countries),
      borders: {
        type: 'Feature',
        properties: {},
        geometry: mesh(world, world.objects.countries, (left, right) => left !== right),
      },
      places: {
        type: 'FeatureCollection',
        features: places.map(([name, population, longitude, latitude]) => ({
          type: 'Feature',
          properties: { name, population, rank: rankOf(population) },
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
        })),
      },
    }),
  );
  geography.catch(() => {
    geography = undefined;
  });
  return geography;
}

const rankOf = (population: number) =>
  population > 400_000 ? 1 : population > 90_000 ? 2 : population > 25_000 ? 3 : 4;

/** The colour a token has in the theme of the moment: a canvas cannot read `light-dark()`. */
export function colourOf(token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

export const fonts = ['Inter Variable', 'Vazirmatn Variable', 'sans-serif'];

function placeNames(rank: number, minzoom: number, size: number): SymbolLayerSpecification {
  const filter: FilterSpecification = ['==', ['get', 'rank'], rank];
  return {
    id: `places-${rank}`,
    type: 'symbol',
    source: 'places',
    minzoom,
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts,
      'text-size': size,
      'text-padding': 6,
      'symbol-sort-key': ['-', ['get', 'population']],
    },
    paint: { 'text-color': colourOf('muted'), 'text-halo-color': colourOf('map-focus'), 'text-halo-width': 1.6 },
  };
}

export function baseStyle({ land, borders, places }: Geography): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land, attribution: 'Natural Earth · © GeoNames (CC BY 4.0)' },
      borders: { type: 'geojson', data: borders },
      places: { type: 'geojson', data: places },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colourOf('map-water') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colourOf('map-land') } },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': colourOf('map-line'), 'line-width': 1.4 },
      },
      placeNames(4, 9, 11),
      placeNames(3, 7.5, 12),
      placeNames(2, 5.8, 13),
      placeNames(1, 3.5, 14),
    ],
  };
}
