import { stringifySearch } from './search';

/** The one place that knows how addresses of this app are spelled. */
const section = (base: string) => ({
  list: (search: object = {}) => `${base}${stringifySearch(search)}`,
  new: (search: object = {}) => `${base}/new${stringifySearch(search)}`,
  page: (id: string, search: object = {}) => `${base}/${id}${stringifySearch(search)}`,
  edit: (id: string) => `${base}/${id}/edit`,
});

export const paths = {
  home: '/',
  signedIn: '/signed-in',
  account: '/account',
  search: (search: object = {}) => `/search${stringifySearch(search)}`,
  offers: section('/offers'),
  organisations: section('/organisations'),
  networks: section('/networks'),
  committees: section('/committees'),
  meetings: section('/meetings'),
  meetingSeries: section('/meetings/series'),
  partners: section('/partners'),
  persons: section('/persons'),
  /** Where those who run a network or an organisation find their work. */
  manage: '/manage',
  apply: (network: string, search: object = {}) => `/networks/${network}/apply${stringifySearch(search)}`,
  applications: section('/applications'),
  invitations: section('/invitations'),
  roles: section('/roles'),
  /** Of a mailed link: what stands behind the `#` is sent to no server. */
  invitation: (token: string) => `/invitation#${token}`,
  /** A membership has no page of its own: it is written from its network. */
  memberships: {
    new: (network: string) => `/networks/${network}/memberships/new`,
    edit: (network: string, id: string) => `/networks/${network}/memberships/${id}`,
  },
};
