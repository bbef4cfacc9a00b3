import type { NetworkView } from '../../api/gen/types.gen';

type Taking = Pick<NetworkView, 'operatedHere' | 'status' | 'concernsFrom'>;

const isRunning = ({ operatedHere, status }: Taking) => operatedHere && status !== 'ENDED';

/** Whether people who are no members raise concerns in a network, with an account. */
export const takesConcernsOfAccounts = (network: Taking) => isRunning(network) && network.concernsFrom !== 'MEMBERS';

/** Whether people without an account do. */
export const takesConcernsOfGuests = (network: Taking) => isRunning(network) && network.concernsFrom === 'EVERYBODY';
