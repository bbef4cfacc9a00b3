import { useTranslation } from 'react-i18next';
import type { InvitationOffer } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatDate } from '../../lib/format';
import { Facts } from '../../ui/Facts';

export function OfferFacts({ offer }: { offer: InvitationOffer }) {
  const { t } = useTranslation(['invitations', 'account']);
  const language = useLanguage();
  const { role, network, organisation, committee, email, expiresAt, message } = offer;
  return (
    <>
      <h2>
        <Localized text={(network ?? organisation ?? committee)?.name} />
      </h2>
      <p className="lead">{t(`account:may.${role}`)}</p>
      {message && (
        <blockquote className="prose" dir="auto">
          {message}
        </blockquote>
      )}
      <Facts
        facts={[
          { name: t('accept.role'), value: t(`account:role.${role}`) },
          { name: t('accept.email'), value: <bdi>{email}</bdi> },
          { name: t('accept.until'), value: formatDate(new Date(expiresAt), language) },
        ]}
      />
    </>
  );
}
