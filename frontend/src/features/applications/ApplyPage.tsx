import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { Localized, LocalizedProse } from '../../domain/Localized';
import { QueryView } from '../../domain/QueryView';
import { takesApplications } from '../../domain/takesApplications';
import { useLanguage } from '../../i18n/LanguageProvider';
import { paths } from '../../lib/paths';
import { plainText } from '../../lib/text';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { Panel } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ButtonLink } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import type { ApplySearch } from './applicationsSearch';
import { ApplySent } from './ApplySent';
import { ApplyForm } from './ApplyForm';

type Props = { network: string; search: ApplySearch; onSent: () => void };

/** Anybody applies here, without an account. */
export function ApplyPage({ network: id, search, onSent }: Props) {
  // Not refreshed behind the back of whoever is typing.
  const query = useQuery({
    ...getNetworkOptions({ path: { id } }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <QueryView query={query}>
      {(network) => (
        <>
          <Breadcrumbs trail={[{ href: paths.networks.page(id), name: <Localized text={network.name} /> }]} />
          {search.sent ? <ApplySent network={network} /> : <Apply network={network} onSent={onSent} />}
        </>
      )}
    </QueryView>
  );
}

function Apply({ network, onSent }: { network: NetworkView; onSent: () => void }) {
  const { t } = useTranslation('applications');
  const name = plainText(network.name, useLanguage());
  const { conditions } = network.admission;
  if (!takesApplications(network)) {
    return (
      <>
        <PageHeader title={t('form.title')} />
        <EmptyState title={t('form.closed')} hint={t('form.closedHint')}>
          <ButtonLink href={paths.networks.page(network.id)}>{t('form.toNetwork')}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('form.titleOf', { network: name })} below={t('form.lead')} />
      <div className="stack">
        {conditions && (
          <Panel title={t('form.conditions')}>
            <LocalizedProse text={conditions} />
          </Panel>
        )}
        <ApplyForm network={network} onSent={onSent} />
      </div>
    </>
  );
}
