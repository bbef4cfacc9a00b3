import { useAuth } from '../auth/AuthProvider';
import { localDraft } from './form/localDraft';
import { outbox } from './meetings/outbox';
import { recentRecords } from './search/recentRecords';

/** Leaves nothing of one person to the next one at this device. */
export function useSignOut(): () => void {
  const auth = useAuth();
  return () => {
    localDraft.removeAll();
    outbox.removeAll();
    recentRecords.removeAll();
    void auth.signOut();
  };
}
