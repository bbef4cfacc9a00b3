import { useAccess } from '../auth/useAccess';
import { type NavigationItem, networkSections } from './navigation';

/** The sections of the work of networks that are of use to whoever is here. */
export function useNetworkSections(): readonly NavigationItem[] {
  const { isSignedIn, isManager } = useAccess();
  return networkSections.filter(
    ({ isForMembers, isForManagers }) => (!isForMembers || isSignedIn) && (!isForManagers || isManager),
  );
}
