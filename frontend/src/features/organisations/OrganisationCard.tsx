import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OrganisationSummary } from '../../api/gen/types.gen';
import { Localized, OnlyIn } from '../../domain/Localized';
import { useTerms } from '../../domain/useTerms';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName, formatList } from '../../lib/format';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip, Meta } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { OrganisationMark } from './OrganisationMark';

/** Who it is, where, and what it works on. */
export function OrganisationCard({ organisation }: { organisation: OrganisationSummary }) {
  const { t } = useTranslation(['organisations', 'common']);
  const language = useLanguage();
  const topics = useTerms('topics');
  const { fieldsOfWork, kind, legalForm, locality, country, shortName } = organisation;
  const place = [locality, country && country !== 'DE' ? countryName(country, language) : undefined].filter(Boolean);
  const shown = fieldsOfWork.slice(0, 3).map(topics.name);
  const more = fieldsOfWork.length > 3 ? ` +${fieldsOfWork.length - 3}` : '';
  return (
    <LinkCard
      icon={<OrganisationMark name={organisation.name} shortName={shortName} logo={organisation.logo} />}
      heading={
        <Link href={paths.organisations.page(organisation.id)}>
          <Localized text={organisation.name} />
        </Link>
      }
      subheading={[t(`common:organisationKind.${kind}`), legalForm].filter(Boolean).join(' · ')}
    >
      {(place.length > 0 || shown.length > 0) && (
        <Meta>
          {place.length > 0 && (
            <span>
              <MapPin size={16} aria-hidden />
              <bdi>{place.join(', ')}</bdi>
            </span>
          )}
          {shown.length > 0 && (
            <span>
              {formatList(shown, language)}
              {more}
            </span>
          )}
        </Meta>
      )}
      <div className="chips">
        {organisation.migrantLed && <Chip tone="brand">{t('migrantLed')}</Chip>}
        {organisation.newcomer && <Chip tone="ok">{t('newcomer')}</Chip>}
        {!organisation.nameKnown && <Chip>{t('nameUnknown')}</Chip>}
        {organisation.visibility !== 'PUBLIC' && (
          <Chip tone="warn">{t(`common:visibility.${organisation.visibility}`)}</Chip>
        )}
        <OnlyIn text={organisation.name} />
      </div>
    </LinkCard>
  );
}
