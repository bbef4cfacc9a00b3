import { useTranslation } from 'react-i18next';
import { toast } from '../ui/Toast';
import { useAuth } from './AuthProvider';

/** Leads to the sign-in page and back to where one is now; says so when that page cannot be reached. */
export function useSignIn(): (returnTo?: string) => void {
  const { t } = useTranslation();
  const auth = useAuth();
  return (returnTo = location.pathname + location.search) => {
    auth.signIn(returnTo).catch(() => toast(t('app.signInUnreachable')));
  };
}
