import type { ReactNode } from 'react';
import { PageSkeleton } from '../../ui/Skeleton';
import { SignedInOnly } from '../SignedInOnly';
import { useOwnNetworks } from './useOwnNetworkOptions';

/**
 * The form of a new record, kept by one of the writer's networks. It comes when these are known: one that
 * began sooner would begin anew with its network, and what was typed by then would be gone.
 */
export function NewRecord({ children }: { children: (network: string) => ReactNode }) {
  const { options, isAsking } = useOwnNetworks();
  return <SignedInOnly>{isAsking ? <PageSkeleton /> : children(options[0]?.id ?? '')}</SignedInOnly>;
}
