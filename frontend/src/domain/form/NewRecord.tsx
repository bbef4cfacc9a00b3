import { type ReactNode, useState } from 'react';
import { useSession } from '../../auth/AuthProvider';
import { PageSkeleton } from '../../ui/Skeleton';
import { SignedInOnly } from '../SignedInOnly';
import { useOwnNetworks } from './useOwnNetworkOptions';

/**
 * The form of a new record, kept by one of the writer's networks. It comes when these are known: one that
 * began sooner would begin anew with its network, and what was typed by then would be gone. Once it has
 * begun it stays, whatever else becomes known. Without a connection it begins with what there is.
 */
export function NewRecord({ children }: { children: (network: string) => ReactNode }) {
  const { isSignedIn } = useSession();
  const { options, isAsking } = useOwnNetworks();
  const [began, begin] = useState<string>();
  if (began === undefined && isSignedIn && !isAsking) begin(options[0]?.id ?? '');
  return <SignedInOnly>{began === undefined ? <PageSkeleton /> : children(began)}</SignedInOnly>;
}
