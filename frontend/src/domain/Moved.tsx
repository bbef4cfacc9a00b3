import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PageSkeleton } from '../ui/Skeleton';

/** A record that was merged is read at the address of the one it is now; whoever has the old address is led there. */
export function Moved({ to }: { to: string }) {
  const router = useRouter();
  useEffect(() => {
    void router.navigate({ href: to, replace: true });
  }, [router, to]);
  return <PageSkeleton />;
}
