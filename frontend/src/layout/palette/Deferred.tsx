import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { QueryView } from '../../domain/QueryView';
import { Skeleton, SkeletonFrame } from '../../ui/Skeleton';

type Props<Code> = { name: string; load: () => Promise<Code>; children: (code: NonNullable<Code>) => ReactNode };

/** A part of the shell that comes when it is first needed. Where it cannot be fetched, that is said in its place. */
export function Deferred<Code>({ name, load, children }: Props<Code>) {
  const code = useQuery({
    queryKey: ['code', name],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
  return (
    <Suspense fallback={<PartSkeleton />}>
      <QueryView query={code} skeleton={<PartSkeleton />}>
        {children}
      </QueryView>
    </Suspense>
  );
}

function PartSkeleton() {
  return (
    <div style={{ padding: 18 }}>
      <SkeletonFrame>
        <Skeleton height={30} />
        <Skeleton width="60%" />
        <Skeleton width="45%" />
      </SkeletonFrame>
    </div>
  );
}
