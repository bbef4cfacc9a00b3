import { createFileRoute, useRouter } from '@tanstack/react-router';
import { PersonsPage } from '../../features/persons/PersonsPage';
import { readPersonsSearch } from '../../features/persons/personsSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/persons/')({
  validateSearch: readPersonsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('persons'),
  component: Persons,
});

function Persons() {
  const router = useRouter();
  return (
    <PersonsPage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.persons.list(search), replace: true, resetScroll: false })
      }
    />
  );
}
