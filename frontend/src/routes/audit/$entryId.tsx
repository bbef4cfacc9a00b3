import { createFileRoute } from '@tanstack/react-router';
import { recordTexts } from '../../domain/records/recordKinds';
import { AuditEntryPage } from '../../features/audit/AuditEntryPage';

export const Route = createFileRoute('/audit/$entryId')({
  loader: ({ context }) => context.i18n.loadNamespaces(['audit', ...recordTexts]),
  component: Entry,
});

function Entry() {
  const { entryId } = Route.useParams();
  return <AuditEntryPage key={entryId} id={entryId} />;
}
