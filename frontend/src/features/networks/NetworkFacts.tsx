import { useTranslation } from 'react-i18next';
import type { NetworkView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { StatedCounts } from '../../domain/StatedCounts';
import { TerritoryNames } from '../../domain/TerritoryNames';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName, formatList } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

/** The short facts, each in one line; stated numbers beside those recorded here. */
export function NetworkFacts({ network }: { network: NetworkView }) {
  const { t } = useTranslation(['networks', 'common']);
  const language = useLanguage();
  const { period, foundedPlace, alternateNames, levels, audiences, organisation, statedCounts } = network;
  const founded = [
    period.from && formatPartialDate(period.from, language),
    foundedPlace?.locality,
    foundedPlace?.country && countryName(foundedPlace.country, language),
  ].filter(Boolean);
  const goesOn = period.until === undefined && period.ended !== true && period.stated === undefined;
  const states = statedCounts.some(({ subject }) => subject === 'members');
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          { name: t('founded'), value: founded.length > 0 && <bdi>{founded.join(', ')}</bdi> },
          { name: t('period'), value: !goesOn && <PeriodText period={period} /> },
          {
            name: t('alsoCalled'),
            value: alternateNames.length > 0 && <bdi>{formatList(alternateNames, language)}</bdi>,
          },
          { name: t('territory'), value: network.territory && <TerritoryNames codes={[network.territory]} /> },
          { name: t('country'), value: network.country && countryName(network.country, language) },
          {
            name: t('levels'),
            value:
              levels.length > 0 &&
              formatList(
                levels.map((level) => t(`common:level.${level}`)),
                language,
              ),
          },
          {
            name: t('audiences'),
            value:
              audiences.length > 0 &&
              formatList(
                audiences.map((audience) => t(`common:audience.${audience}`)),
                language,
              ),
          },
          { name: t('programme'), value: network.programme && <bdi>{network.programme}</bdi> },
          {
            name: t('organisation'),
            value: organisation && (
              <Link href={paths.organisations.page(organisation.id)}>
                <Localized text={organisation.name} />
              </Link>
            ),
          },
          { name: t('rights'), value: network.rights && <bdi>{network.rights}</bdi> },
          {
            name: t('membersCount'),
            value:
              !states && network.recordedMembers > 0 && t('common:text.recorded', { count: network.recordedMembers }),
          },
        ]}
      />
      <StatedCounts counts={statedCounts} recorded={{ members: network.recordedMembers }} />
    </Panel>
  );
}
