import { useQuery } from '@tanstack/react-query';
import { listInvitationsOptions } from '../../api/gen/@tanstack/react-query.gen';

/** By which address somebody came: the only name there is for an identifier here. */
export function useInvitedAs(): (subject: string) => string | undefined {
  const query = { status: ['ACCEPTED' as const], limit: 100 };
  const { data } = useQuery(listInvitationsOptions({ query }));
  const emails = new Map(data?.items.map(({ acceptedBy, email }) => [acceptedBy, email]));
  return (subject) => emails.get(subject);
}
