import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem';
import { useSession } from '../auth/AuthProvider';
import { PageHeader } from '../ui/PageHeader';
import { ProblemState } from './ProblemState';

const signedOut = new ApiProblem({ type: 'about:blank', title: '', status: 401, instance: '' });

type Props = {
  /** The title of a page that has none of its own before somebody is signed in. */
  title?: string;
  children: ReactNode;
};

/** Instead of a form that could not be saved: the way to sign in, and back here. */
export function SignedInOnly({ title, children }: Props) {
  if (useSession().isSignedIn) return children;
  return (
    <>
      {title !== undefined && <PageHeader title={title} />}
      <ProblemState error={signedOut} />
    </>
  );
}
