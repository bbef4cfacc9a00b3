import { useLocation } from '@tanstack/react-router';
import { LogIn, LogOut, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../auth/AuthProvider';
import { useSignIn } from '../auth/useSignIn';
import { useSignOut } from '../domain/useSignOut';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { Link } from '../ui/Link';
import { NavigationLink } from './NavigationLink';
import { personalSections } from './navigation';

export function AccountControls({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const isHere = useLocation({ select: ({ pathname }) => pathname === paths.account });
  const signIn = useSignIn();
  const session = useSession();
  if (!session.isSignedIn) {
    return (
      <div className="stack-small">
        <PersonalLinks onFollow={onFollow} />
        <Button onPress={() => signIn()}>
          <LogIn size={18} className="mirrored" aria-hidden />
          {t('app.signIn')}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack-small">
      <PersonalLinks onFollow={onFollow} />
      <Link
        href={paths.account}
        className="navigation-link"
        aria-label={t('app.account', { name: session.name })}
        aria-current={isHere ? 'page' : undefined}
        {...(onFollow && { onPress: onFollow })}
      >
        <UserRound size={19} aria-hidden />
        <bdi>{session.name}</bdi>
      </Link>
      <Button onPress={signOut}>
        <LogOut size={18} className="mirrored" aria-hidden />
        {t('app.signOut')}
      </Button>
    </div>
  );
}

function PersonalLinks({ onFollow }: { onFollow: (() => void) | undefined }) {
  return personalSections.map((item) => (
    <NavigationLink key={item.name} item={item} className="navigation-link" onFollow={onFollow} />
  ));
}
