import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { Select } from '../../ui/Select';
import type { InvitationsSearch } from './rightsSearch';
import { statuses } from './rightWords';

type Props = { search: InvitationsSearch; onSearch: (search: InvitationsSearch) => void };

const all = 'all';

export function InvitationFilters({ search, onSearch }: Props) {
  const { t } = useTranslation('invitations');
  const { coordinated, isAdministrator } = useAccess();
  const { options } = useNetworkChoice(coordinated);
  const networks = options.filter(({ id }) => isAdministrator || coordinated.includes(id));
  return (
    <div className="halves no-print">
      <Select
        label={t('statusFilter')}
        isRequired
        value={search.status ?? all}
        options={[{ id: all, name: t('all') }, ...statuses.map((id) => ({ id, name: t(`status.${id}`) }))]}
        onChange={(chosen) => onSearch({ ...search, status: statuses.find((status) => status === chosen) })}
      />
      {/* One network is no choice. */}
      {(networks.length > 1 || search.network) && (
        <Select
          label={t('network')}
          isRequired
          value={search.network ?? all}
          options={[{ id: all, name: t('everywhere') }, ...networks]}
          onChange={(chosen) => onSearch({ ...search, network: chosen === all ? undefined : chosen })}
        />
      )}
    </div>
  );
}
