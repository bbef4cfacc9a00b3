import { useTranslation } from 'react-i18next';
import { useAccess } from '../../auth/useAccess';
import { ManagersOnly } from '../../domain/ManagersOnly';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { paths } from '../../lib/paths';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { Select } from '../../ui/Select';
import { PageSkeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import { DataRequests } from './DataRequests';
import { InstallationPart } from './InstallationPart';
import { type PrivacySearch, parts } from './privacySearch';
import { PrivacyInformation } from './PrivacyInformation';
import { ProcessingRecordPart } from './ProcessingRecordPart';
import { RetentionPart } from './RetentionPart';

type Props = { search: PrivacySearch; onSearch: (search: PrivacySearch) => void };

/** What whoever coordinates a network has to do about data: tell, answer, decide how long, and account for it. */
export function PrivacyCentrePage(props: Props) {
  const { t } = useTranslation(['privacy', 'common']);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.manage, name: t('common:navigation.manage') }]} />
      <PageHeader title={t('centre.title')} below={t('centre.lead')} />
      <ManagersOnly>
        <Centre {...props} />
      </ManagersOnly>
    </>
  );
}

/** In the place of a network: what belongs to none. */
const installation = 'none';

function Centre({ search, onSearch }: Props) {
  const { t } = useTranslation(['privacy', 'common']);
  const { coordinated, isAdministrator, isKnown } = useAccess();
  const { options, isPending } = useNetworkChoice(coordinated);
  const networks = [
    ...options.filter(({ id }) => isAdministrator || coordinated.includes(id)),
    ...(isAdministrator ? [{ id: installation, name: t('centre.installation') }] : []),
  ];
  const network = networks.find(({ id }) => id === search.network)?.id ?? networks[0]?.id;
  if (!isKnown || isPending) return <PageSkeleton />;
  if (network === undefined) {
    return (
      <EmptyState title={t('centre.noNetwork')}>
        <ButtonLink href={paths.networks.list()}>{t('common:home.toNetworks')}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      {/* One network is no choice. */}
      {networks.length > 1 && (
        <div className="no-print" style={{ maxInlineSize: '28rem' }}>
          <Select
            label={t('common:form.network')}
            isRequired
            value={network}
            options={networks}
            onChange={(chosen) => onSearch({ ...search, network: chosen })}
          />
        </div>
      )}
      {network === installation ? (
        <InstallationPart />
      ) : (
        <Parts network={network} search={search} onSearch={onSearch} />
      )}
    </div>
  );
}

function Parts({ network, search, onSearch }: Props & { network: string }) {
  const { t } = useTranslation('privacy');
  return (
    <Tabs
      key={network}
      label={t('centre.title')}
      open={search.part ?? 'information'}
      onOpen={(id) => onSearch({ ...search, network, part: parts.find((part) => part === id) })}
      tabs={[
        { id: 'information', name: t('part.information'), content: <PrivacyInformation network={network} /> },
        { id: 'requests', name: t('part.requests'), content: <DataRequests network={network} /> },
        { id: 'retention', name: t('part.retention'), content: <RetentionPart network={network} /> },
        { id: 'record', name: t('part.record'), content: <ProcessingRecordPart network={network} /> },
      ]}
    />
  );
}
