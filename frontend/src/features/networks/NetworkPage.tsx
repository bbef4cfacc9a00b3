import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, ChartColumn, Handshake, ShieldCheck, Signature, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { NetworkView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ConcernsPanel } from '../../domain/concerns/ConcernsPanel';
import { takesConcernsOfAccounts, takesConcernsOfGuests } from '../../domain/concerns/takesConcerns';
import { SubscribeLink } from '../../domain/calendar/SubscribeLink';
import { Localized } from '../../domain/Localized';
import { OpenData } from '../../domain/OpenData';
import { QueryView } from '../../domain/QueryView';
import { RecordActions } from '../../domain/RecordActions';
import { RecordFootnote } from '../../domain/RecordFootnote';
import { paths } from '../../lib/paths';
import { IconSquare } from '../../ui/Chip';
import { ButtonLink, Link } from '../../ui/Link';
import { PageHeader } from '../../ui/PageHeader';
import { NetworkCommittees } from './NetworkCommittees';
import { NetworkContact } from './NetworkContact';
import { NetworkDetails } from './NetworkDetails';
import { NetworkFacts } from './NetworkFacts';
import { NetworkJoin } from './NetworkJoin';
import { NetworkLinks } from './NetworkLinks';
import { NetworkMeetings } from './NetworkMeetings';
import { NetworkMembers } from './NetworkMembers';
import { NetworkNotices } from './NetworkNotices';
import { NetworkOffers } from './NetworkOffers';
import type { NetworkSearch } from './networksSearch';

type Props = { id: string; search: NetworkSearch; onSearch: (search: NetworkSearch) => void };

export function NetworkPage({ id, search, onSearch }: Props) {
  const { t } = useTranslation('networks');
  const query = useQuery(getNetworkOptions({ path: { id } }));
  return (
    <>
      <p className="no-print" style={{ marginBlockEnd: 12 }}>
        <Link href={paths.networks.list()} className="row">
          <ArrowLeft size={18} className="mirrored" aria-hidden />
          {t('back')}
        </Link>
      </p>
      <QueryView query={query}>
        {(network) => <Network network={network} search={search} onSearch={onSearch} />}
      </QueryView>
    </>
  );
}

function Network({ network, search, onSearch }: Omit<Props, 'id'> & { network: NetworkView }) {
  const { t } = useTranslation(['networks', 'common']);
  const access = useAccess();
  const coordinates = access.coordinates(network.id);
  const { id, shortName, kind } = network;
  const mayRaise =
    access.isMemberOf(id) || takesConcernsOfGuests(network) || (access.isSignedIn && takesConcernsOfAccounts(network));
  return (
    <article>
      <PageHeader
        icon={
          <IconSquare>
            <Waypoints size={26} strokeWidth={1.8} />
          </IconSquare>
        }
        title={<Localized text={network.name} />}
        below={[shortName, t(`kind.${kind}`)].filter(Boolean).join(' · ')}
        actions={
          <RecordActions record={id} edit={(coordinates || access.isAdministrator) && paths.networks.edit(id)}>
            <ButtonLink size="small" href={paths.agreements.list({ network: [id] })}>
              <Signature size={17} aria-hidden />
              {t('agreements')}
            </ButtonLink>
            <ButtonLink size="small" href={paths.networks.yearReport(id)}>
              <ChartColumn size={17} aria-hidden />
              {t('yearReport')}
            </ButtonLink>
            <SubscribeLink network={id} />
            <ButtonLink size="small" href={paths.networks.privacy(id)}>
              <ShieldCheck size={17} aria-hidden />
              {t('privacy')}
            </ButtonLink>
            {access.isMemberOf(id) && (
              <ButtonLink size="small" href={paths.partners.list({ network: [id] })}>
                <Handshake size={17} aria-hidden />
                {t('partners')}
              </ButtonLink>
            )}
          </RecordActions>
        }
      />
      <div className="columns columns-three">
        <NetworkDetails network={network} />
        <aside className="stack" aria-label={t('facts')}>
          <NetworkJoin network={network} mayDecide={coordinates} />
          <NetworkFacts network={network} />
          <NetworkContact network={network} />
          <NetworkLinks network={network} />
          <OpenData of="networks" record={network} />
        </aside>
        <div className="stack">
          <NetworkMembers network={network} asOf={search.asOf} onAsOf={(asOf) => onSearch({ asOf })} />
          <NetworkNotices id={id} />
          <ConcernsPanel
            title={t('common:concerns.title')}
            of={{ network: [id] }}
            list={paths.concerns.list({ network: [id] })}
            none={mayRaise ? t('common:concerns.none') : undefined}
            raise={mayRaise && paths.concerns.new({ network: id })}
          />
          <NetworkCommittees id={id} asOf={search.asOf} />
          <NetworkMeetings id={id} />
          <NetworkOffers id={id} />
          <RecordFootnote record={network} />
        </div>
      </div>
    </article>
  );
}
