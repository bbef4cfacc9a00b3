import type { CounsellingOfferView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';

/** The coordinators of the network that keeps it, and those who look after an organisation that provides it. */
export function useMayEditOffer(offer: CounsellingOfferView | undefined): boolean {
  const access = useAccess();
  if (!offer) return false;
  return access.coordinates(offer.networkId) || offer.providers.some(({ id }) => access.edits(id));
}
