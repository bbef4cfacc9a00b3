import { MapPin, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName } from '../../lib/format';
import { ButtonLink } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';

/** Where people meet, with all that is known of it; the town only where no address says it. */
export function PlaceText({ place }: { place: Place }) {
  const { t } = useTranslation('meetings');
  const language = useLanguage();
  const { site, name, address, locality, country, onlineUrl } = place;
  const known = name ?? site?.name;
  const isTownNamed = Object.values(known ?? {}).some((text) => locality && text?.includes(locality));
  const foreign = country && country !== 'DE' ? countryName(country, language) : undefined;
  const town = [isTownNamed ? undefined : locality, foreign].filter(Boolean).join(', ');
  return (
    <div className="stack-small">
      {(known || town) && (
        <div className="meeting-when">
          <MapPin size={20} className="muted" aria-hidden />
          <span>
            <b>
              <Localized text={known} />
            </b>
            {name && site?.name && <SiteName site={site.name} name={name} />}
            {!address && town && <bdi style={{ display: 'block' }}>{town}</bdi>}
          </span>
        </div>
      )}
      {address && <Address address={address} />}
      {onlineUrl && (
        <>
          <div className="no-print">
            <ButtonLink href={onlineUrl} isWide>
              <Video size={18} aria-hidden />
              {t('online')}
            </ButtonLink>
          </div>
          <p className="print-only">
            <Ltr>{onlineUrl}</Ltr>
          </p>
        </>
      )}
    </div>
  );
}

/** The site behind the name used here, unless both are called the same. */
function SiteName({ site, name }: { site: NonNullable<Place['name']>; name: NonNullable<Place['name']> }) {
  if (Object.values(site).some((text) => text && Object.values(name).includes(text))) return null;
  return (
    <span className="small muted" style={{ display: 'block' }}>
      <Localized text={site} />
    </span>
  );
}
