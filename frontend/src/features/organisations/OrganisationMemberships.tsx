import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMembershipsOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Localized } from '../../domain/Localized';
import { MembershipConfirmation } from '../../domain/membership/MembershipConfirmation';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Which networks it belongs to, as what, and since when; those it has left as well. */
export function OrganisationMemberships({ id, mayConfirm }: { id: string; mayConfirm: boolean }) {
  const { t } = useTranslation(['organisations', 'common']);
  const { data } = useQuery(listMembershipsOptions({ query: { organisation: [id], limit: 100 } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('networks')}>
      <Rows>
        {data.items.map(({ id: membership, network, role, status, period, constituency }) => (
          <Row
            key={membership}
            end={
              <>
                <Chip tone={status === 'ACTIVE' ? 'brand' : undefined}>{t(`common:membershipRole.${role}`)}</Chip>
                {constituency && <bdi>{constituency}</bdi>}
                {status !== 'ACTIVE' && <Chip tone="warn">{t(`common:membershipStatus.${status}`)}</Chip>}
                <span>
                  <PeriodText period={period} />
                </span>
              </>
            }
          >
            <Link href={paths.networks.page(network.id)}>
              <Localized text={network.name} />
            </Link>
            {mayConfirm && status !== 'ENDED' && <MembershipConfirmation membership={membership} />}
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
