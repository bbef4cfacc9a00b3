import { useTranslation } from 'react-i18next';
import type { OrganisationProfile } from '../../api/gen/types.gen';
import { LocalizedProse } from '../../domain/Localized';
import { TerritoryNames } from '../../domain/TerritoryNames';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName, formatList } from '../../lib/format';
import { Facts } from '../../ui/Facts';

/** What an organisation says of itself when it applies. */
export function ProfileFacts({ profile }: { profile: OrganisationProfile }) {
  const { t } = useTranslation(['applications', 'common']);
  const language = useLanguage();
  const topics = useTerms('topics');
  const { description, shortName, legalForm, kind, country, migrantLed, fieldsOfWork = [], territories = [] } = profile;
  return (
    <>
      {description && <LocalizedProse text={description} />}
      <Facts
        facts={[
          { name: t('form.shortName'), value: shortName && <bdi>{shortName}</bdi> },
          { name: t('legalForm'), value: legalForm && <bdi>{legalForm}</bdi> },
          { name: t('kind'), value: t(`common:organisationKind.${kind}`) },
          { name: t('country'), value: country && countryName(country, language) },
          { name: t('migrantLed'), value: migrantLed && t('yes') },
          {
            name: t('fieldsOfWork'),
            value: fieldsOfWork.length > 0 && formatList(fieldsOfWork.map(topics.name), language),
          },
          { name: t('territories'), value: territories.length > 0 && <TerritoryNames codes={territories} /> },
        ]}
      />
    </>
  );
}
