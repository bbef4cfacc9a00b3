import { useQuery } from '@tanstack/react-query';
import { getMeOptions } from '../api/gen/@tanstack/react-query.gen';
import { useSession } from './AuthProvider';

/**
 * What the signed-in person may do, as far as the screen needs to know to offer it. The server
 * decides anew on every request; a button that is missing here protects nothing.
 */
export function useAccess() {
  const session = useSession();
  const {
    data: me,
    isPending,
    fetchStatus,
  } = useQuery({ ...getMeOptions(), enabled: session.isSignedIn, staleTime: 300_000 });
  const grants = session.isSignedIn ? (me?.grants ?? []) : [];
  const networksWhere = (roles: readonly string[]) =>
    grants.flatMap(({ role, network }) => (network && roles.includes(role) ? [network.id] : []));
  const coordinated = networksWhere(['COORDINATOR']);
  const joined = networksWhere(['MEMBER', 'COORDINATOR']);
  const edited = grants.flatMap(({ role, organisation }) =>
    organisation && role === 'ORGANISATION_EDITOR' ? [organisation] : [],
  );
  const led = grants.flatMap(({ role, committee }) =>
    committee && (role === 'COMMITTEE_CHAIR' || role === 'COMMITTEE_SECRETARY') ? [committee.id] : [],
  );
  const isAdministrator = session.isSignedIn && me?.platformAdministrator === true;
  return {
    isSignedIn: session.isSignedIn,
    /** Before, nobody may be told that a right is missing. */
    isKnown: me !== undefined,
    /** The server has not said yet; once it has, or cannot, or cannot be reached, this is over. */
    isAsking: session.isSignedIn && isPending && fetchStatus !== 'paused',
    isAdministrator,
    /** Networks whose records this person may write, read as a member, organisations it may edit (with their names), and committees it leads. */
    coordinated,
    joined,
    edited,
    led,
    coordinates: (network: string | undefined) => network !== undefined && coordinated.includes(network),
    isMemberOf: (network: string | undefined) => network !== undefined && joined.includes(network),
    edits: (organisation: string | undefined) =>
      organisation !== undefined && edited.some(({ id }) => id === organisation),
    isCoordinator: coordinated.length > 0,
    isMember: joined.length > 0,
    leads: (committee: string | undefined) => committee !== undefined && led.includes(committee),
    /** Runs something: a network, an organisation, a committee or the platform. */
    isManager: coordinated.length > 0 || edited.length > 0 || led.length > 0 || isAdministrator,
  };
}
