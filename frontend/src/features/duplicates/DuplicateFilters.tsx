import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { Select } from '../../ui/Select';
import type { DuplicatesSearch } from './duplicatesSearch';

type Props = { search: DuplicatesSearch; onSearch: (search: DuplicatesSearch) => void };

const all = 'all';

export function DuplicateFilters({ search, onSearch }: Props) {
  const { t } = useTranslation('duplicates');
  const { coordinated, isAdministrator } = useAccess();
  const { options } = useNetworkChoice(coordinated);
  const networks = options.filter(({ id }) => isAdministrator || coordinated.includes(id));
  return (
    <div className="halves no-print">
      <Select
        label={t('shown')}
        isRequired
        value={search.dismissed ? 'dismissed' : 'open'}
        options={(['open', 'dismissed'] as const).map((id) => ({ id, name: t(`show.${id}`) }))}
        onChange={(chosen) => onSearch({ ...search, dismissed: chosen === 'dismissed' ? true : undefined })}
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
