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
  /** What the server has for programs and feed readers; no pages of this app. */
  openData: {
    feed: (collection: 'networks' | 'committees', id: string, content: 'meetings' | 'decisions') =>
      `/feeds/${collection}/${id}/${content}`,
    body: (network: string) => `/oparl/bodies/${network}`,
    organization: (committee: string) => `/oparl/organizations/${committee}`,
  },
  signedIn: '/signed-in',
  account: '/account',
  search: (search: object = {}) => `/search${stringifySearch(search)}`,
  offers: section('/offers'),
  organisations: section('/organisations'),
  networks: {
    ...section('/networks'),
    /** What a network tells people about their data. */
    privacy: (id: string) => `/networks/${id}/privacy`,
    yearReport: (id: string, search: object = {}) => `/networks/${id}/year-report${stringifySearch(search)}`,
  },
  committees: {
    ...section('/committees'),
    yearReport: (id: string, search: object = {}) => `/committees/${id}/year-report${stringifySearch(search)}`,
  },
  concerns: section('/concerns'),
  meetings: {
    ...section('/meetings'),
    /** Whom it invites, and who comes. */
    invitations: (id: string) => `/meetings/${id}/invitations`,
    /** What is written while people meet, on phones and the projector. */
    room: (id: string, search: object = {}) => `/meetings/${id}/room${stringifySearch(search)}`,
  },
  /** What I am invited to, and my calendar addresses; of a list that was narrowed, by what. */
  myMeetings: (found: object = {}) => `/my-meetings${stringifySearch(found)}`,
  decisions: (search: object = {}) => `/decisions${stringifySearch(search)}`,
  tasks: (search: object = {}) => `/tasks${stringifySearch(search)}`,
  meetingSeries: section('/meetings/series'),
  /** The minutes of a meeting in all their versions, and the one that is being written. */
  minutes: {
    page: (meeting: string, search: object = {}) => `/meetings/${meeting}/minutes${stringifySearch(search)}`,
    edit: (meeting: string) => `/meetings/${meeting}/minutes/edit`,
  },
  partners: section('/partners'),
  persons: {
    ...section('/persons'),
    /** All that is known of somebody, to hand over or to erase. */
    data: (id: string) => `/persons/${id}/data`,
  },
  /** Where those who run a network or an organisation find their work. */
  manage: '/manage',
  /** What was done to one record, and the way to take it back. */
  history: (record: string) => `/history/${record}`,
  audit: section('/audit'),
  privacyCentre: (search: object = {}) => `/privacy-centre${stringifySearch(search)}`,
  /** What is known of whoever asks; a mailed link leads there as well. */
  myData: () => '/my-data',
  duplicates: {
    list: (search: object = {}) => `/duplicates${stringifySearch(search)}`,
    /** What would become of two records if the second were merged into the first. */
    merge: (kind: string, kept: string, other: string, search: object = {}) =>
      `/duplicates/${kind}/${kept}/${other}${stringifySearch(search)}`,
  },
  apply: (network: string, search: object = {}) => `/networks/${network}/apply${stringifySearch(search)}`,
  applications: section('/applications'),
  invitations: section('/invitations'),
  roles: section('/roles'),
  /** Of a mailed link: what stands behind the `#` is sent to no server. */
  invitation: (token: string) => `/invitation#${token}`,
  /** Who belongs to a network: the list, what it is made of, and how it grew. */
  members: {
    list: (network: string, search: object = {}) => `/networks/${network}/members${stringifySearch(search)}`,
    composition: (network: string, search: object = {}) =>
      `/networks/${network}/members/composition${stringifySearch(search)}`,
    history: (network: string, search: object = {}) => `/networks/${network}/members/history${stringifySearch(search)}`,
  },
  /** What the members of a network tell, ask, look for and offer. */
  notices: {
    list: (network: string, search: object = {}) => `/networks/${network}/notices${stringifySearch(search)}`,
    new: (network: string) => `/networks/${network}/notices/new`,
    page: (network: string, id: string) => `/networks/${network}/notices/${id}`,
    edit: (network: string, id: string) => `/networks/${network}/notices/${id}/edit`,
  },
  /** A membership has no page of its own: it is written from its network. */
  memberships: {
    new: (network: string) => `/networks/${network}/memberships/new`,
    edit: (network: string, id: string) => `/networks/${network}/memberships/${id}`,
  },
  agreements: {
    ...section('/agreements'),
    publish: (id: string) => `/agreements/${id}/publish`,
  },
  checklists: section('/checklists'),
  checklistTemplates: section('/checklists/templates'),
};
