import { useQuery } from '@tanstack/react-query';
import { LogOut, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getMeOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useSession } from '../../auth/AuthProvider';
import { QueryView } from '../../domain/QueryView';
import { SignedInOnly } from '../../domain/SignedInOnly';
import { useSignOut } from '../../domain/useSignOut';
import { Button } from '../../ui/Button';
import { IconSquare } from '../../ui/Chip';
import { PageHeader } from '../../ui/PageHeader';
import { CardListSkeleton } from '../../ui/Skeleton';
import { AppearancePanel } from './AppearancePanel';
import { DraftsPanel } from './DraftsPanel';
import { IdentityPanel } from './IdentityPanel';
import { NotificationsPanel } from './NotificationsPanel';
import { Rights } from './Rights';

/** Who I am here, what I may do and why, and what of mine is on this device. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'common']);
  const session = useSession();
  const signOut = useSignOut();
  return (
    <>
      <PageHeader
        icon={
          <IconSquare>
            <UserRound size={26} strokeWidth={1.8} />
          </IconSquare>
        }
        title={t('title')}
        below={session.isSignedIn && <bdi>{session.name}</bdi>}
        actions={
          session.isSignedIn && (
            <Button onPress={signOut}>
              <LogOut size={18} className="mirrored" aria-hidden />
              {t('common:app.signOut')}
            </Button>
          )
        }
      />
      <SignedInOnly>
        <Account />
      </SignedInOnly>
    </>
  );
}

function Account() {
  const { t } = useTranslation('account');
  const query = useQuery(getMeOptions());
  return (
    <div className="columns">
      <div className="stack">
        <QueryView query={query} skeleton={<CardListSkeleton count={2} />}>
          {(me) => <Rights me={me} />}
        </QueryView>
        <DraftsPanel />
      </div>
      <aside className="stack" aria-label={t('settings')}>
        <IdentityPanel subject={query.data?.subject} />
        <NotificationsPanel />
        <AppearancePanel />
      </aside>
    </div>
  );
}
