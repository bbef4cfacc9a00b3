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
import { Row } from '../../ui/Rows';
import { Representatives } from './Representatives';
import { Unconfirmed } from './Unconfirmed';

type Props = {
  membership: MembershipSummary;
  asOf: string | undefined;
  sideName: (key: string) => string;
  /** Is there for those who may write. */
  onEnd?: (membership: MembershipSummary) => void;
};

export function MemberRow({ membership, asOf, sideName, onEnd }: Props) {
  const { t } = useTranslation(['members', 'common']);
  const language = useLanguage();
  const { id, network, organisation, person, role, status, period, constituency, representatives } = membership;
  const holder = organisation ?? person;
  const name = plainText(holder?.name, language) || t('hidden');
  return (
    <Row
      end={
        <>
          {constituency && (
            <span>
              {t('standsFor')} <bdi>{sideName(constituency)}</bdi>
            </span>
          )}
          <span>
            <PeriodText period={period} />
          </span>
          {onEnd && (
            <span className="row no-print">
              <ButtonLink
                size="small"
                variant="quiet"
                href={paths.memberships.edit(network.id, id)}
                aria-label={t('edit', { name })}
              >
                <Pencil size={16} aria-hidden />
              </ButtonLink>
              {status !== 'ENDED' && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('endOf', { name })}
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
      <p className="row">
        {holder?.name ? (
          <Link href={organisation ? paths.organisations.page(holder.id) : paths.persons.page(holder.id)}>
            <Localized text={holder.name} />
          </Link>
        ) : (
          <span className="muted">{t('hidden')}</span>
        )}
        <Chip tone={role === 'COORDINATOR' ? 'brand' : undefined}>{t(`common:membershipRole.${role}`)}</Chip>
        {onEnd && <Unconfirmed membership={membership} />}
        {status !== 'ACTIVE' && <Chip tone="warn">{t(`common:membershipStatus.${status}`)}</Chip>}
      </p>
      {representatives && <Representatives representatives={representatives} asOf={asOf} />}
    </Row>
  );
}
