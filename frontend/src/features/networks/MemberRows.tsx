import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MembershipSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { ButtonLink, Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';
import type { RoleGroup } from './memberships';

type Props = {
  groups: readonly RoleGroup[];
  /** Both are there for those who may write. */
  network?: string;
  onEnd?: (membership: MembershipSummary) => void;
};

/** One list for each role, with what kind of organisation it is and since when. */
export function MemberRows({ groups, network, onEnd }: Props) {
  const { t } = useTranslation(['networks', 'common']);
  const language = useLanguage();
  return groups.map(({ role, members }) => (
    <section key={role} className="stack-small">
      <h3>
        {t(`common:membershipRole.${role}`)} <span className="muted">({members.length})</span>
      </h3>
      <Rows label={t(`common:membershipRole.${role}`)}>
        {members.map(({ membership, organisation }) => {
          const holder = membership.organisation ?? membership.person;
          const name = plainText(holder?.name, language) || t('hidden');
          const mayEnd = onEnd && membership.status !== 'ENDED';
          return (
            <Row
              key={membership.id}
              end={
                <>
                  {organisation && <Chip>{t(`common:organisationKind.${organisation.kind}`)}</Chip>}
                  {membership.constituency && <bdi>{t('constituency', { constituency: membership.constituency })}</bdi>}
                  <span>
                    <PeriodText period={membership.period} />
                  </span>
                  {network && (
                    <span className="row no-print">
                      <ButtonLink
                        size="small"
                        variant="quiet"
                        href={paths.memberships.edit(network, membership.id)}
                        aria-label={t('editMember', { name })}
                      >
                        <Pencil size={16} aria-hidden />
                      </ButtonLink>
                      {mayEnd && (
                        <Button
                          size="small"
                          variant="quiet"
                          aria-label={t('endMember', { name })}
                          onPress={() => onEnd(membership)}
                        >
                          {t('end')}
                        </Button>
                      )}
                    </span>
                  )}
                </>
              }
            >
              <Holder membership={membership} hidden={t('hidden')} />
            </Row>
          );
        })}
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
