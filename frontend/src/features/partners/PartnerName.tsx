import { useTranslation } from 'react-i18next';
import type { PartnerContactSummary } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { countryName } from '../../lib/format';
import { plainText } from '../../lib/text';

type Partner = Pick<PartnerContactSummary, 'person' | 'organisation' | 'country'>;

/** A person goes before the organisation they speak for. */
const nameOf = ({ person, organisation }: Partner) => person?.name ?? organisation?.name;

/** Who it is, as a text: for messages. */
export function usePartnerName(): (partner: Partner) => string {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  return (partner) => plainText(nameOf(partner), language) || t('title');
}

/** Who it is; where the reader may not know the name, at least from where. */
export function PartnerName({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const name = nameOf(partner);
  if (name) return <Localized text={name} />;
  if (partner.country) return <>{t('unnamedIn', { country: countryName(partner.country, language) })}</>;
  return <>{t('unnamed')}</>;
}
