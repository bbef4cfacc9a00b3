import { createFileRoute, useRouter } from '@tanstack/react-router';
import { NewConcernPage } from '../../features/concerns/ConcernEditPages';
import { readNewConcernSearch } from '../../features/concerns/concernsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/concerns/new')({
  validateSearch: readNewConcernSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('concerns'),
  component: NewConcern,
});

function NewConcern() {
  const router = useRouter();
  const search = Route.useSearch();
  return (
    <NewConcernPage
      search={search}
      onSent={() => void router.navigate({ href: paths.concerns.new({ ...search, sent: 'true' }) })}
    />
  );
}
