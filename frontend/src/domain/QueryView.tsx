import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem';
import { PageSkeleton } from '../ui/Skeleton';
import { ProblemState } from './ProblemState';

type Query<Data> = {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  /** Paused means that there is no connection to ask over. */
  fetchStatus?: string;
  refetch: () => Promise<unknown>;
};

const offline = new ApiProblem({ type: 'about:blank', title: '', status: 0, instance: '' });

/** Without a skeleton of its own, what is loaded is the whole page. */
type Props<Data> = { query: Query<Data>; skeleton?: ReactNode; children: (data: NonNullable<Data>) => ReactNode };

/** The one way from a query to the screen: loading, failed, there. What was there stays while it is read anew. */
export function QueryView<Data>({ query, skeleton, children }: Props<Data>) {
  if (query.data !== undefined && query.data !== null) return children(query.data);
  const retry = () => void query.refetch();
  if (query.isPending && query.fetchStatus === 'paused') {
    return <ProblemState error={offline} onRetry={retry} isPage={skeleton === undefined} />;
  }
  if (query.isPending) return skeleton ?? <PageSkeleton />;
  return <ProblemState error={query.error} onRetry={retry} isPage={skeleton === undefined} />;
}
