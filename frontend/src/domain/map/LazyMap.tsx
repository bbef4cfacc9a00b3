import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/Skeleton';
import type { Place } from './markers';

const PlacesMap = lazy(() => import('./PlacesMap'));

type Props = {
  label: string;
  places: readonly Place[];
  active?: string | undefined;
  onPick?: (id: string) => void;
  closest?: number;
};

/** The map and its library come only when a map is shown. */
export function LazyMap(props: Props) {
  return (
    <Suspense fallback={<Skeleton height={260} />}>
      <PlacesMap {...props} />
    </Suspense>
  );
}
