import { createFileRoute, useRouter } from '@tanstack/react-router';
import { DecisionsPage } from '../../features/registers/DecisionsPage';
import { readDecisionsSearch } from '../../features/registers/registersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/decisions/')({
  validateSearch: readDecisionsSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('registers'),
  component: Decisions,
});

function Decisions() {
  const router = useRouter();
  return (
    <DecisionsPage
      search={Route.useSearch()}
      onSearch={(search) => void router.navigate({ href: paths.decisions(search), replace: true, resetScroll: false })}
    />
  );
}
