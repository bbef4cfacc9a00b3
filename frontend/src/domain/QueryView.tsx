import type { ReactNode } from 'react';
import { PageSkeleton } from '../ui/Skeleton';
import { ProblemState } from './ProblemState';

type Query<Data> = { data: Data | undefined; error: unknown; isPending: boolean; refetch: () => Promise<unknown> };

/** Without a skeleton of its own, what is loaded is the whole page. */
type Props<Data> = { query: Query<Data>; skeleton?: ReactNode; children: (data: NonNullable<Data>) => ReactNode };

/** The one way from a query to the screen: loading, failed, there. What was there stays while it is read anew. */
export function QueryView<Data>({ query, skeleton, children }: Props<Data>) {
  if (query.data !== undefined && query.data !== null) return children(query.data);
  if (query.isPending) return skeleton ?? <PageSkeleton />;
  return <ProblemState error={query.error} onRetry={() => void query.refetch()} isPage={skeleton === undefined} />;
}
