import type { NetworkView } from '../api/gen/types.gen';

type Taking = Pick<NetworkView, 'operatedHere' | 'status' | 'admission'>;

/** Whether one can apply to join a network here. */
export const takesApplications = ({ operatedHere, status, admission }: Taking) =>
  operatedHere && status !== 'ENDED' && admission.openForApplications === true;
