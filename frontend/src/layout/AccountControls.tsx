import { LogIn, LogOut, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAuth, useSession } from '../auth/AuthProvider';
import { useSignIn } from '../auth/useSignIn';
import { localDraft } from '../domain/form/localDraft';
import { Button } from '../ui/Button';

export function AccountControls() {
  const { t } = useTranslation();
  const auth = useAuth();
  const signIn = useSignIn();
  const session = useSession();
  if (!session.isSignedIn) {
    return (
      <Button onPress={() => signIn()}>
        <LogIn size={18} className="mirrored" aria-hidden />
        {t('app.signIn')}
      </Button>
    );
  }
  function leave() {
    localDraft.removeAll();
    void auth.signOut();
  }
  return (
    <div className="stack-small">
      <p className="row small" aria-label={t('app.account', { name: session.name })}>
        <UserRound size={18} aria-hidden />
        <bdi>{session.name}</bdi>
      </p>
      <Button onPress={leave}>
        <LogOut size={18} className="mirrored" aria-hidden />
        {t('app.signOut')}
      </Button>
    </div>
  );
}
