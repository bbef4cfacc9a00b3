import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  getCommitteeOptions,
  getMeetingSeriesOptions,
  getNetworkOptions,
  getOrganisationOptions,
  getPersonOptions,
} from '../../api/gen/@tanstack/react-query.gen';
import type { LocalizedText } from '../../lib/text';
import { Localized } from '../Localized';

const kinds = {
  organisation: 'organisation',
  organisations: 'organisation',
  providers: 'organisation',
  host: 'organisation',
  parent: 'organisation',
  network: 'network',
  networkId: 'network',
  hostNetwork: 'network',
  providerNetwork: 'network',
  successorNetwork: 'network',
  person: 'person',
  keeper: 'person',
  coordinator: 'person',
  committee: 'committee',
  series: 'series',
} as const;

type Referred = (typeof kinds)[keyof typeof kinds];

/** What kind of record a member points to. */
export const referredBy = (member: string): Referred | undefined =>
  Object.entries(kinds).find(([name]) => name === member)?.[1];

/** The name of a record of which only the id was written down, if the reader may know it. */
export function RecordName({ kind, id }: { kind: Referred; id: string }) {
  const { t } = useTranslation('records');
  const path = { id };
  const asked = (name: Referred) => ({ enabled: kind === name, staleTime: 300_000, retry: false });
  const organisation = useQuery({ ...getOrganisationOptions({ path }), ...asked('organisation') });
  const network = useQuery({ ...getNetworkOptions({ path }), ...asked('network') });
  const person = useQuery({ ...getPersonOptions({ path }), ...asked('person') });
  const committee = useQuery({ ...getCommitteeOptions({ path }), ...asked('committee') });
  const series = useQuery({ ...getMeetingSeriesOptions({ path }), ...asked('series') });
  const query = { organisation, network, person, committee, series }[kind];
  const name: LocalizedText | undefined = {
    organisation: organisation.data?.name,
    network: network.data?.name,
    person: person.data && { und: person.data.displayName },
    committee: committee.data?.name,
    series: series.data?.title,
  }[kind];
  if (name) return <Localized text={name} />;
  return <span className="muted">{query.isPending ? '…' : t('hidden')}</span>;
}
