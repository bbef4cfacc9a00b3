import { useTranslation } from 'react-i18next';
import type { AgreementParty, AgreementView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';
import { StatusChip } from './AgreementNames';

export function AgreementFacts({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation(['agreements', 'common']);
  const language = useLanguage();
  const { network, committee, period, parties, signatories, requiredToJoin } = agreement;
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          { name: t('statusFilter'), value: <StatusChip agreement={agreement} /> },
          {
            name: t('network'),
            value: (
              <Link href={paths.networks.page(network.id)}>
                <Localized text={network.name} />
              </Link>
            ),
          },
          {
            name: t('committee'),
            value: committee && (
              <Link href={paths.committees.page(committee.id)}>
                <Localized text={committee.name} />
              </Link>
            ),
          },
          { name: t('period'), value: isPeriodKnown(period) && <PeriodText period={period} /> },
          {
            name: t('parties'),
            value: parties.length > 0 && (
              <ul>
                {parties.map((party, position) => (
                  <li key={party.id ?? position}>
                    <Party party={party} />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('signatories'),
            value:
              signatories &&
              formatList(
                signatories.roles.map((role) => t(`common:membershipRole.${role}`)),
                language,
              ),
          },
          { name: t('joining'), value: requiredToJoin && t('requiredToJoin') },
        ]}
      />
    </Panel>
  );
}

function Party({ party: { organisation, network, name } }: { party: AgreementParty }) {
  const { t } = useTranslation('agreements');
  if (organisation?.name) {
    return (
      <Link href={paths.organisations.page(organisation.id)}>
        <Localized text={organisation.name} />
      </Link>
    );
  }
  if (network?.name) {
    return (
      <Link href={paths.networks.page(network.id)}>
        <Localized text={network.name} />
      </Link>
    );
  }
  return name ? <Localized text={name} /> : <span className="muted">{t('hidden')}</span>;
}
