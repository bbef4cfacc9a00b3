import { useAuth } from '../auth/AuthProvider';
import { localDraft } from './form/localDraft';
import { recentRecords } from './search/recentRecords';

/** Leaves nothing of one person to the next one at this device. */
export function useSignOut(): () => void {
  const auth = useAuth();
  return () => {
    localDraft.removeAll();
    recentRecords.removeAll();
    void auth.signOut();
  };
}
