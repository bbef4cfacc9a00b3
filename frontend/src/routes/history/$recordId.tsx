import { createFileRoute } from '@tanstack/react-router';
import { recordTexts } from '../../domain/records/recordKinds';
import { HistoryPage } from '../../features/audit/HistoryPage';

export const Route = createFileRoute('/history/$recordId')({
  loader: ({ context }) => context.i18n.loadNamespaces(['audit', ...recordTexts]),
  component: History,
});

function History() {
  const { recordId } = Route.useParams();
  return <HistoryPage key={recordId} id={recordId} />;
}
