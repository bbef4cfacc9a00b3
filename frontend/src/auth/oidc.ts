import type { User, UserManager } from 'oidc-client-ts';
import { paths } from '../lib/paths';
import type { AuthPort, Session } from './AuthPort';

export type OidcSettings = { issuer: string; clientId: string };

const prefix = 'oidc.';
const nobody: Session = { isSignedIn: false };

/**
 * Authorization code flow with PKCE and rotating refresh tokens. Tokens live in the session storage
 * of this tab: they survive a reload, end with the tab, and no other tab or later visitor sees them.
 * The library is loaded only when there is something to do for it.
 */
export function oidcAuth(settings: () => Promise<OidcSettings>): AuthPort {
  const listeners = new Set<() => void>();
  let session = nobody;
  let manager: Promise<UserManager> | undefined;

  function show(user: User | null): void {
    session = user ? { isSignedIn: true, subject: user.profile.sub, name: nameOf(user) } : nobody;
    for (const listener of listeners) listener();
  }

  function connect(): Promise<UserManager> {
    manager ??= Promise.all([import('oidc-client-ts'), settings()]).then(([oidc, { issuer, clientId }]) => {
      const connected = new oidc.UserManager({
        authority: issuer,
        client_id: clientId,
        redirect_uri: location.origin + paths.signedIn,
        post_logout_redirect_uri: `${location.origin}/`,
        scope: 'openid profile email',
        automaticSilentRenew: true,
        monitorSession: false,
        userStore: new oidc.WebStorageStateStore({ store: sessionStorage, prefix }),
        stateStore: new oidc.WebStorageStateStore({ store: sessionStorage, prefix }),
      });
      connected.events.addUserLoaded(show);
      connected.events.addUserUnloaded(() => show(null));
      connected.events.addSilentRenewError(() => void forget());
      return connected;
    });
    manager.catch(() => {
      manager = undefined;
    });
    return manager;
  }

  async function forget(): Promise<void> {
    await (await connect()).removeUser();
  }

  /** A token that runs out within seconds is renewed first. */
  async function currentUser(): Promise<User | null> {
    const connected = await connect();
    const user = await connected.getUser();
    if (!user || (user.expires_in ?? 0) > 15) return user;
    try {
      return await connected.signinSilent();
    } catch {
      await connected.removeUser();
      return null;
    }
  }

  // Every request waits for this one look at the storage, so that the first page is already read as oneself.
  const restored: Promise<void> = hasStoredSession() ? currentUser().then(show, () => show(null)) : Promise.resolve();

  return {
    session: () => session,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async accessToken() {
      await restored;
      return session.isSignedIn ? (await currentUser())?.access_token : undefined;
    },
    async signIn(returnTo) {
      await (await connect()).signinRedirect({ state: returnTo, ui_locales: document.documentElement.lang });
    },
    async completeSignIn() {
      const user = await (await connect()).signinRedirectCallback();
      show(user);
      return typeof user.state === 'string' && /^\/(?!\/)/.test(user.state) ? user.state : paths.home;
    },
    async signOut() {
      await (await connect()).signoutRedirect();
    },
    forget,
  };
}

const hasStoredSession = () => Object.keys(sessionStorage).some((key) => key.startsWith(`${prefix}user:`));

const nameOf = ({ profile }: User) => profile.name ?? profile.preferred_username ?? profile.sub;
