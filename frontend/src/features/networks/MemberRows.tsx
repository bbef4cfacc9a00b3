import { useTranslation } from 'react-i18next';
import type { MembershipSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { paths } from '../../lib/paths';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import type { RoleGroup } from './memberships';

/** One list for each role, with what kind of organisation it is and since when. */
export function MemberRows({ groups }: { groups: readonly RoleGroup[] }) {
  const { t } = useTranslation(['networks', 'common']);
  return groups.map(({ role, members }) => (
    <section key={role} className="stack-small">
      <h3>
        {t(`common:membershipRole.${role}`)} <span className="muted">({members.length})</span>
      </h3>
      <Rows label={t(`common:membershipRole.${role}`)}>
        {members.map(({ membership, organisation }) => (
          <Row
            key={membership.id}
            end={
              <>
                {organisation && <Chip>{t(`common:organisationKind.${organisation.kind}`)}</Chip>}
                {membership.constituency && <bdi>{t('constituency', { constituency: membership.constituency })}</bdi>}
                <span>
                  <PeriodText period={membership.period} />
                </span>
              </>
            }
          >
            <Holder membership={membership} hidden={t('hidden')} />
          </Row>
        ))}
      </Rows>
    </section>
  ));
}

function Holder({ membership: { organisation, person }, hidden }: { membership: MembershipSummary; hidden: string }) {
  const holder = organisation ?? person;
  if (!holder?.name) return <span className="muted">{hidden}</span>;
  return (
    <Link href={organisation ? paths.organisations.page(holder.id) : paths.persons.page(holder.id)}>
      <Localized text={holder.name} />
    </Link>
  );
}
