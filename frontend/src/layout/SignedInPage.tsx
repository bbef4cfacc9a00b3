import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from '../auth/AuthProvider';
import { useSignIn } from '../auth/useSignIn';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { ErrorState } from '../ui/ErrorState';
import { SkeletonFrame } from '../ui/Skeleton';

/** A code is good for one exchange only, and React may run an effect twice. */
let exchange: Promise<string> | undefined;

/** Where the sign-in page sends people back to; it goes on at once to where they were. */
export function SignedInPage() {
  const { t } = useTranslation();
  const auth = useAuth();
  const signIn = useSignIn();
  const router = useRouter();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    exchange ??= auth.completeSignIn();
    exchange.then(
      (returnTo) => {
        exchange = undefined;
        return router.navigate({ href: returnTo, replace: true });
      },
      () => {
        exchange = undefined;
        setFailed(true);
      },
    );
  }, [auth, router]);
  if (!hasFailed) {
    return (
      <SkeletonFrame>
        <p className="lead">{t('app.signingIn')}</p>
      </SkeletonFrame>
    );
  }
  return (
    <ErrorState isPage title={t('app.signInFailed')}>
      <Button variant="primary" onPress={() => signIn(paths.home)}>
        {t('app.signInAgain')}
      </Button>
    </ErrorState>
  );
}
