import { useTranslation } from 'react-i18next';
import type { PrivacyContact } from '../../api/gen/types.gen';
import { Address } from '../../domain/Address';
import { Link } from '../../ui/Link';
import { Ltr } from '../../ui/Ltr';

/** Whom one can turn to, and how. */
export function PrivacyContactText({ contact }: { contact: PrivacyContact }) {
  const { t } = useTranslation('common');
  const { name, address, email, phone, website } = contact;
  return (
    <div className="stack-small">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </p>
      {address && <Address address={address} />}
      <ul>
        {email && (
          <li>
            {t('contactKind.EMAIL')}:{' '}
            <Link href={`mailto:${email}`}>
              <Ltr>{email}</Ltr>
            </Link>
          </li>
        )}
        {phone && (
          <li>
            {t('contactKind.PHONE')}:{' '}
            <Link href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
              <Ltr>{phone}</Ltr>
            </Link>
          </li>
        )}
        {website && /^https?:\/\//i.test(website) && (
          <li style={{ overflowWrap: 'anywhere' }}>
            {t('contactKind.WEB')}:{' '}
            <Link href={website}>
              <Ltr>{website}</Ltr>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
