export type Session = { isSignedIn: false } | { isSignedIn: true; subject: string; name: string };

/** All the app knows about signing in. Another way (a cookie session, a test) is another implementation of this. */
export interface AuthPort {
  session: () => Session;
  subscribe: (listener: () => void) => () => void;
  accessToken: () => Promise<string | undefined>;
  /** Leaves the app and comes back to `returnTo`. */
  signIn: (returnTo: string) => Promise<void>;
  /** On the way back from signing in; says where to go on. */
  completeSignIn: () => Promise<string>;
  signOut: () => Promise<void>;
  /** The server no longer accepts the token. */
  forget: () => Promise<void>;
}
