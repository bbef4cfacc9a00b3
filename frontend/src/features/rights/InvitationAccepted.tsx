import { useTranslation } from 'react-i18next';
import type { AcceptedInvitation } from '../../api/gen/types.gen';
import { useSignIn } from '../../auth/useSignIn';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { PlainPanel } from '../../ui/Card';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';

/** What came of it: the right is there, or an account that still wants a password. */
export function InvitationAccepted({ accepted }: { accepted: AcceptedInvitation }) {
  const { t } = useTranslation(['invitations', 'common']);
  const signIn = useSignIn();
  const { accountMade, email, network, organisation, committee } = accepted;
  return (
    <>
      <PageHeader title={t(accountMade ? 'accept.doneMade' : 'accept.done')} />
      <PlainPanel>
        <p role="status">{accountMade ? t('accept.doneMadeText', { email }) : t('accept.doneText')}</p>
        <div className="row">
          {accountMade ? (
            <Button variant="primary" onPress={() => signIn(paths.account)}>
              {t('common:app.signIn')}
            </Button>
          ) : (
            <>
              {network && (
                <ButtonLink variant="primary" href={paths.networks.page(network.id)}>
                  {t('accept.toNetwork')}
                </ButtonLink>
              )}
              {organisation && (
                <ButtonLink variant="primary" href={paths.organisations.page(organisation.id)}>
                  {t('accept.toOrganisation')}
                </ButtonLink>
              )}
              {committee && (
                <ButtonLink variant="primary" href={paths.committees.page(committee.id)}>
                  {t('accept.toCommittee')}
                </ButtonLink>
              )}
              <ButtonLink href={paths.account}>{t('accept.toAccount')}</ButtonLink>
            </>
          )}
        </div>
      </PlainPanel>
    </>
  );
}
