import { useQuery } from '@tanstack/react-query';
import { listApplicationsOptions } from '../../api/gen/@tanstack/react-query.gen';

/** How many wait for somebody. Until that is known, none. */
export function useOpenApplications(isAsked: boolean): number {
  const query = { status: ['RECEIVED' as const, 'IN_REVIEW' as const, 'QUESTION' as const], limit: 1, total: true };
  return useQuery({ ...listApplicationsOptions({ query }), enabled: isAsked }).data?.total ?? 0;
}
