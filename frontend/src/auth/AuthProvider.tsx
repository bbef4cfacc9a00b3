import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { AuthPort, Session } from './AuthPort';

const AuthContext = createContext<AuthPort | undefined>(undefined);

export function AuthProvider({ auth, children }: { auth: AuthPort; children: ReactNode }) {
  return <AuthContext value={auth}>{children}</AuthContext>;
}

export function useAuth(): AuthPort {
  const auth = use(AuthContext);
  if (!auth) throw new Error('AuthProvider is missing');
  return auth;
}

export function useSession(): Session {
  const auth = useAuth();
  return useSyncExternalStore(auth.subscribe, auth.session);
}
