import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem';
import { useSession } from '../auth/AuthProvider';
import { ProblemState } from './ProblemState';

const signedOut = new ApiProblem({ type: 'about:blank', title: '', status: 401, instance: '' });

/** Instead of a form that could not be saved: the way to sign in, and back here. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  return useSession().isSignedIn ? children : <ProblemState error={signedOut} />;
}
