import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { FilteredPage } from '../../domain/FilteredPage';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { PageHeader } from '../../ui/PageHeader';
import { ApplicationFilters } from './ApplicationFilters';
import { ApplicationResults } from './ApplicationResults';
import type { ApplicationsSearch } from './applicationsSearch';
import { closedStatuses, openStatuses } from './applicationWords';
import { useApplications } from './useApplications';
import { useChosenFilters } from './useChosenFilters';

type Props = { search: ApplicationsSearch; onSearch: (search: ApplicationsSearch) => void };

/** The work list of coordinators. */
export function ApplicationsPage(props: Props) {
  const { t } = useTranslation(['applications', 'common']);
  const { isSignedIn, isKnown, isCoordinator, isAdministrator } = useAccess();
  const mayRead = isSignedIn && (isCoordinator || isAdministrator || !isKnown);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.manage, name: t('common:navigation.manage') }]} />
      {!mayRead && <PageHeader title={t('title')} />}
      <ManagersOnly>
        <Found {...props} />
      </ManagersOnly>
    </>
  );
}

function Found({ search, onSearch }: Props) {
  const { t } = useTranslation('applications');
  const open = useApplications(search, openStatuses);
  const closed = useApplications(search, closedStatuses);
  const networks = useNetworkChoice(search.network);
  const change = (part: Partial<ApplicationsSearch>) => onSearch({ ...search, ...part });
  const isCounted = [open, closed].every(({ query, isWanted }) => !isWanted || query.data);
  const total = open.total + closed.total;
  return (
    <FilteredPage
      title={t('title')}
      count={isCounted ? t('count', { count: total }) : undefined}
      search={{ label: t('search'), placeholder: t('placeholder'), text: search.q, onSearch: (q) => change({ q }) }}
      filters={<ApplicationFilters search={search} onChange={change} />}
      chosen={useChosenFilters(search, networks.name, change)}
      onClear={() => onSearch({})}
      showLabel={t('show', { count: total })}
    >
      <ApplicationResults open={open} closed={closed} search={search} onClear={() => onSearch({})} />
    </FilteredPage>
  );
}
