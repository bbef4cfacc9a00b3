import { MapPin } from 'lucide-react';
import type { PostalAddress } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { countryName } from '../lib/format';

/** An address as it stands on an envelope; the country only when it is not the one we are in. */
export function Address({ address }: { address: PostalAddress }) {
  const language = useLanguage();
  const town = [address.postalCode, address.locality].filter(Boolean).join(' ');
  const lines = [...address.lines, town, address.country === 'DE' ? '' : countryName(address.country, language)].filter(
    Boolean,
  );
  return (
    <address style={{ fontStyle: 'normal', display: 'flex', gap: 10 }}>
      <MapPin size={20} className="muted" aria-hidden />
      <span>
        {lines.map((line) => (
          <bdi key={line} style={{ display: 'block' }}>
            {line}
          </bdi>
        ))}
      </span>
    </address>
  );
}
