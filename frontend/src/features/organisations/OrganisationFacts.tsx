import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { StatedCounts } from '../../domain/StatedCounts';
import { TerritoryNames } from '../../domain/TerritoryNames';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName, formatList } from '../../lib/format';
import { isDated } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

/** The short facts, each in one line. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation(['organisations', 'common']);
  const language = useLanguage();
  const { alternateNames, territories, levels, audiences, parent, identifiers } = organisation;
  const facts = [
    {
      name: t('alsoCalled'),
      value: alternateNames.length > 0 && <bdi>{formatList(alternateNames, language)}</bdi>,
    },
    { name: t('legalForm'), value: organisation.legalForm },
    { name: t('country'), value: organisation.country && countryName(organisation.country, language) },
    { name: t('territories'), value: territories.length > 0 && <TerritoryNames codes={territories} /> },
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
    {
      name: t('period'),
      value: (isDated(organisation.period) || organisation.period.ended) && <PeriodText period={organisation.period} />,
    },
    {
      name: t('parent'),
      value: parent && (
        <Link href={paths.organisations.page(parent.id)}>
          <Localized text={parent.name} />
        </Link>
      ),
    },
    ...identifiers.map(({ scheme, value }) => ({ name: <bdi>{scheme}</bdi>, value: <bdi>{value}</bdi> })),
    { name: t('logo'), value: organisation.logo && <Localized text={organisation.logo.alternativeText} /> },
    { name: t('rights'), value: organisation.rights && <bdi>{organisation.rights}</bdi> },
  ];
  if (!facts.some(({ value }) => value) && organisation.statedCounts.length === 0) return null;
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
      <StatedCounts counts={organisation.statedCounts} />
    </Panel>
  );
}
