import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listCommitteesOptions, listMembershipsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { useSession } from '../../auth/AuthProvider';
import { Localized } from '../../domain/Localized';
import { MembershipConfirmation } from '../../domain/membership/MembershipConfirmation';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Where the person sits and belongs, as far as the reader may know. */
export function PersonNetworks({ id, mayConfirm }: { id: string; mayConfirm: boolean }) {
  const { t } = useTranslation(['persons', 'common']);
  // Who sits in a committee is never public: signed out, there is nothing to ask for.
  const { isSignedIn } = useSession();
  const seats = listCommitteesOptions({ query: { person: [id], limit: 100 } });
  const committees = useQuery({ ...seats, enabled: isSignedIn }).data?.items ?? [];
  const memberships = useQuery(listMembershipsOptions({ query: { person: [id], limit: 100 } })).data?.items ?? [];
  return (
    <>
      {committees.length > 0 && (
        <Panel title={t('committees')}>
          <Rows>
            {committees.map((committee) => (
              <Row key={committee.id} end={<PeriodText period={committee.period} />}>
                <Link href={paths.committees.page(committee.id)}>
                  <Localized text={committee.name} />
                </Link>{' '}
                <span className="small muted">
                  <Localized text={committee.network.name} />
                </span>
              </Row>
            ))}
          </Rows>
        </Panel>
      )}
      {memberships.length > 0 && (
        <Panel title={t('memberships')}>
          <Rows>
            {memberships.map(({ id: key, network, role, status, period }) => (
              <Row
                key={key}
                end={
                  <>
                    <span>{t(`common:membershipRole.${role}`)}</span>
                    <span>
                      <PeriodText period={period} />
                    </span>
                  </>
                }
              >
                <Link href={paths.networks.page(network.id)}>
                  <Localized text={network.name} />
                </Link>
                {mayConfirm && status !== 'ENDED' && <MembershipConfirmation membership={key} />}
              </Row>
            ))}
          </Rows>
        </Panel>
      )}
    </>
  );
}
