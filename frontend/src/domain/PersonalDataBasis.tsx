import { useTranslation } from 'react-i18next';
import type { PersonalDataBasis as Basis } from '../api/gen/types.gen';
import { useLanguage } from '../i18n/LanguageProvider';
import { formatPartialDate } from '../lib/partialDate';
import { Facts } from '../ui/Facts';

/** Why personal data may be held. The purpose is written in one language only, so it finds its own direction. */
export function PersonalDataBasis({ basis }: { basis: Basis }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts
      facts={[
        { name: t('personalData.purpose'), value: <bdi>{basis.purpose}</bdi> },
        { name: t('personalData.legalBasis'), value: t(`legalBasis.${basis.legalBasis}`) },
        {
          name: t('personalData.recordedOn'),
          value: basis.recordedOn && formatPartialDate(basis.recordedOn, language),
        },
      ]}
    />
  );
}
