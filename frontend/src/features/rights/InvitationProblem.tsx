import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem';
import { useSession } from '../../auth/AuthProvider';
import { useSignIn } from '../../auth/useSignIn';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';

const problems = {
  'invitation-unknown': 'unknown',
  'invitation-expired': 'expired',
  'invitation-used': 'used',
  'invitation-withdrawn': 'withdrawn',
  'invitation-void': 'void',
  'invitation-of-ones-own': 'own',
} as const;

type LinkProblem = 'missing' | (typeof problems)[keyof typeof problems];

/** What is wrong with the link, if that is what is wrong. One cut off when it was copied may even be too short to be read. */
export function linkProblemOf({ slug, status }: ApiProblem): LinkProblem | undefined {
  const known = Object.entries(problems).find(([name]) => name === slug)?.[1];
  return known ?? (status === 400 ? 'unknown' : undefined);
}

export function InvitationProblem({ problem }: { problem: LinkProblem }) {
  const { t } = useTranslation(['invitations', 'common']);
  const { isSignedIn } = useSession();
  const signIn = useSignIn();
  return (
    <>
      <PageHeader title={t('accept.title')} />
      <EmptyState title={t(`accept.problem.${problem}`)} hint={t(`accept.problem.${problem}Hint`)}>
        <div className="row" style={{ justifyContent: 'center' }}>
          {problem === 'used' && !isSignedIn && (
            <Button variant="primary" onPress={() => signIn(paths.account)}>
              {t('common:app.signIn')}
            </Button>
          )}
          <ButtonLink href={paths.networks.list()}>{t('accept.problem.toNetworks')}</ButtonLink>
        </div>
      </EmptyState>
    </>
  );
}
