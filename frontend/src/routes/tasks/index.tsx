import { createFileRoute, useRouter } from '@tanstack/react-router';
import { TasksPage } from '../../features/registers/TasksPage';
import { readTasksSearch } from '../../features/registers/registersSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/tasks/')({
  validateSearch: readTasksSearch,
  loader: ({ context }) => context.i18n.loadNamespaces('registers'),
  component: Tasks,
});

function Tasks() {
  const router = useRouter();
  return (
    <TasksPage
      search={Route.useSearch()}
      onSearch={(search) => void router.navigate({ href: paths.tasks(search), replace: true, resetScroll: false })}
    />
  );
}
