import type {
  Audience,
  Engagement,
  Level,
  OrganisationView,
  Sector,
  SiteKind,
  SiteStatus,
} from '../../api/gen/types.gen';

/** The closed lists of the contract in the order they are offered. */
export const engagements = ['DIRECT_ASSISTANCE', 'INDIRECT'] as const satisfies readonly Engagement[];
export const sectors = ['PUBLIC', 'BUSINESS', 'CIVIL_SOCIETY'] as const satisfies readonly Sector[];
export const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'EU', 'INTERNATIONAL'] as const satisfies readonly Level[];
export const audiences = [
  'MIGRANTS',
  'HOST_SOCIETY',
  'POPULATION',
  'ORGANISATIONS',
  'MEMBER_STAFF',
  'NETWORK',
] as const satisfies readonly Audience[];
export const siteKinds = ['OFFICE', 'SERVICE_POINT', 'VENUE', 'OTHER'] as const satisfies readonly SiteKind[];
export const siteStatuses = ['OPEN', 'PLANNED', 'BUILDING', 'CLOSED'] as const satisfies readonly SiteStatus[];

type Keeping = Pick<OrganisationView, 'id' | 'networkId'>;
type Access = { isAdministrator: boolean; coordinates: (id: string) => boolean; edits: (id: string) => boolean };

/** Besides administrators, the keeping network and its own editors; a network that merely names it a member has no say. */
export const mayEditOrganisation = ({ id, networkId }: Keeping, access: Access) =>
  access.isAdministrator || access.edits(id) || access.coordinates(networkId);
