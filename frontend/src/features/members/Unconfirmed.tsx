import { useTranslation } from 'react-i18next';
import type { MembershipSummary } from '../../api/gen/types.gen';
import { Chip } from '../../ui/Chip';

/** Coordinators see which members have yet to say that they are one. */
export function Unconfirmed({ membership: { confirmed, status } }: { membership: MembershipSummary }) {
  const { t } = useTranslation();
  if (confirmed || status === 'ENDED') return null;
  return (
    <span title={t('confirmation.missingHint')}>
      <Chip tone="warn">{t('confirmation.missing')}</Chip>
    </span>
  );
}
