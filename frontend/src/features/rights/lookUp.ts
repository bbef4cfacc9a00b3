import { queryOptions } from '@tanstack/react-query';
import { lookUpInvitation } from '../../api/gen/sdk.gen';

/** Reads, though it is a POST: the secret of the link must not come into an address. */
export const lookUp = (token: string) =>
  queryOptions({
    queryKey: ['invitation-lookup', token],
    queryFn: async ({ signal }) => (await lookUpInvitation({ body: { token }, signal, throwOnError: true })).data,
  });
