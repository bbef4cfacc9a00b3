import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMembershipOptions } from '../../api/gen/@tanstack/react-query.gen';
import { Chip } from '../../ui/Chip';

/** Coordinators see which members have yet to say that they are one. A list does not tell, so each is asked. */
export function Unconfirmed({ membership }: { membership: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(getMembershipOptions({ path: { id: membership } }));
  if (!data || data.confirmed || data.status === 'ENDED') return null;
  return (
    <span title={t('confirmation.missingHint')}>
      <Chip tone="warn">{t('confirmation.missing')}</Chip>
    </span>
  );
}
