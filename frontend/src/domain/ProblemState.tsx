import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useSession } from '../auth/AuthProvider';
import { useSignIn } from '../auth/useSignIn';
import { Button } from '../ui/Button';
import { ErrorState } from '../ui/ErrorState';
import { useProblemSentence } from './useProblemSentence';

type Props = { error: unknown; onRetry?: () => void; isPage?: boolean };

/** A failed request as a person would say it, with what is kept, what to do, and a reference to quote. */
export function ProblemState({ error, onRetry, isPage }: Props) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const session = useSession();
  const problem = problemOf(error);
  const { title, hint, isRetryWorthwhile } = useProblemSentence()(problem);
  const mayHelpToSignIn = !session.isSignedIn && [401, 403, 404].includes(problem.status);
  return (
    <ErrorState
      title={title}
      hint={hint}
      isPage={isPage ?? false}
      reference={problem.instance || undefined}
      onRetry={isRetryWorthwhile ? onRetry : undefined}
    >
      {mayHelpToSignIn && (
        <Button onPress={() => signIn()}>
          <LogIn size={18} className="mirrored" aria-hidden />
          {t('app.signIn')}
        </Button>
      )}
    </ErrorState>
  );
}
