import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useAuth } from '../../auth/AuthProvider';
import { recordAt } from '../../domain/search/hits';
import { recentRecords } from '../../domain/search/recentRecords';
import { languagesOf, type LocalizedText } from '../../lib/text';

/**
 * Remembers which records were looked at, for the palette. A record counts once it has come from the
 * server: what is not there or not allowed leaves no trace. Names of persons are not kept on devices.
 */
export function useRemembering() {
  const pathname = useLocation({ select: (location) => location.pathname });
  const auth = useAuth();
  const queryClient = useQueryClient();
  useEffect(() => {
    const opened = recordAt(pathname);
    if (!opened || opened.kind === 'PERSON') return;
    function remember(record: NonNullable<typeof opened>): boolean {
      const name = nameOf(record.id, queryClient);
      if (!name) return false;
      const session = auth.session();
      recentRecords.add(session.isSignedIn ? session.subject : undefined, { ...record, name });
      return true;
    }
    if (remember(opened)) return;
    const stop = queryClient.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated' && remember(opened)) stop();
    });
    return stop;
  }, [pathname, auth, queryClient]);
}

/** What the page of a record has read lies in the cache under its id; what another session has read does not count. */
function nameOf(id: string, queryClient: QueryClient): LocalizedText | undefined {
  const queries = queryClient
    .getQueryCache()
    .findAll({ predicate: ({ state }) => state.status === 'success' && !state.isInvalidated });
  return queries.map(({ state }) => nameIn(state.data, id)).find((name) => name !== undefined);
}

function nameIn(data: unknown, id: string): LocalizedText | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data) || data.id !== id) return undefined;
  const name = 'name' in data ? data.name : 'title' in data ? data.title : undefined;
  return isText(name) && languagesOf(name).length > 0 ? name : undefined;
}

const isText = (value: unknown): value is LocalizedText => typeof value === 'object' && value !== null;
