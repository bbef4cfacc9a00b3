import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../auth/AuthProvider';
import { useSignIn } from '../../auth/useSignIn';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';

type Props = { text: string; onEverywhere?: (() => void) | undefined };

/** Why there is nothing, and where else to look. */
export function NothingFound({ text, onEverywhere }: Props) {
  const { t } = useTranslation(['search', 'common']);
  const session = useSession();
  const signIn = useSignIn();
  return (
    <EmptyState
      title={onEverywhere ? t('emptyKind', { text }) : t('empty', { text })}
      hint={
        <>
          {!onEverywhere && t('emptyHint')} {!session.isSignedIn && t('forMembers')}
        </>
      }
    >
      <div className="row" style={{ justifyContent: 'center' }}>
        {onEverywhere && (
          <Button variant="primary" onPress={onEverywhere}>
            {t('everywhere')}
          </Button>
        )}
        <ButtonLink href={paths.offers.list({ q: text })}>{t('inOffers')}</ButtonLink>
        {!session.isSignedIn && (
          <Button onPress={() => signIn()}>
            <LogIn size={18} className="mirrored" aria-hidden />
            {t('common:app.signIn')}
          </Button>
        )}
      </div>
    </EmptyState>
  );
}
