import { AttributionControl, LngLatBounds, Map as LibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import './map.css';
import { useLanguage } from '../../i18n/LanguageProvider';
import { directionOf } from '../../lib/text';
import { baseStyle, loadGeography } from './baseMap';
import { addMarkers, highlight, onMarkerPress, type Place, showMarkers } from './markers';

setWorkerUrl(workerUrl);

type Props = {
  /** Says that everything on the map is in the list beside it, too. */
  label: string;
  places: readonly Place[];
  active?: string | undefined;
  onPick?: (id: string) => void;
  closest?: number;
};

/** A map that asks nobody outside. Mount it only where it is seen: it is heavy on a small phone. */
export default function PlacesMap({ label, places, active, onPick, closest = 10 }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LibreMap>();
  const corner = directionOf(useLanguage()) === 'rtl' ? 'top-left' : 'top-right';
  const pick = useEffectEvent((id: string) => onPick?.(id));
  const restyled = useEffectEvent((drawn: LibreMap) => {
    addMarkers(drawn);
    showMarkers(drawn, places);
  });

  useEffect(() => {
    let drawn: LibreMap | undefined;
    let isGone = false;
    let watch: (() => void) | undefined;
    async function draw() {
      const geography = await loadGeography();
      if (isGone || !frame.current) return;
      const created = new LibreMap({
        container: frame.current,
        style: baseStyle(geography),
        center: [10.5, 51],
        zoom: 5,
        minZoom: 3,
        maxZoom: 14,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
      });
      drawn = created;
      created.touchZoomRotate.disableRotation();
      created.addControl(new AttributionControl({ compact: true }));
      created.addControl(new NavigationControl({ showCompass: false }), corner);
      onMarkerPress(created, pick);
      created.on('load', () => {
        restyled(created);
        setMap(created);
      });
      watch = onThemeChange(() => {
        created.setStyle(baseStyle(geography), { diff: false });
        created.once('style.load', () => restyled(created));
      });
    }
    void draw();
    return () => {
      isGone = true;
      watch?.();
      drawn?.remove();
      setMap(undefined);
    };
  }, [corner]);

  useEffect(() => {
    if (!map) return;
    showMarkers(map, places);
    const bounds = new LngLatBounds();
    for (const { longitude, latitude } of places) bounds.extend([longitude, latitude]);
    if (!bounds.isEmpty()) map.fitBounds(bounds, { padding: 56, maxZoom: closest, duration: 0 });
  }, [map, places, closest]);

  useEffect(() => {
    if (map) highlight(map, active);
  }, [map, active]);

  return (
    <section className="map" aria-label={label}>
      <div ref={frame} />
    </section>
  );
}

function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const preference = matchMedia('(prefers-color-scheme: dark)');
  preference.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    preference.removeEventListener('change', listener);
  };
}
