import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { cursorPaging } from '../../api/client';
import { listApplicationsInfiniteOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ApplicationStatus } from '../../api/gen/types.gen';
import { type ApplicationsSearch, applicationsQuery } from './applicationsSearch';

/** Those of one part of the work list: what is open is asked for apart, so that it comes first whatever its age. */
export function useApplications(search: ApplicationsSearch, part: readonly ApplicationStatus[]) {
  const asked = applicationsQuery(search, part);
  const query = useInfiniteQuery({
    ...listApplicationsInfiniteOptions({ query: { ...asked, limit: 50, total: true } }),
    ...cursorPaging,
    placeholderData: keepPreviousData,
    enabled: asked !== undefined,
  });
  const applications = asked ? (query.data?.pages.flatMap(({ items }) => items) ?? []) : [];
  return {
    query,
    isWanted: asked !== undefined,
    applications,
    total: asked ? (query.data?.pages[0]?.total ?? applications.length) : 0,
  };
}

export type Applications = ReturnType<typeof useApplications>;
