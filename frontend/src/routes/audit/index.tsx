import { createFileRoute, useRouter } from '@tanstack/react-router';
import { recordTexts } from '../../domain/records/recordKinds';
import { AuditPage } from '../../features/audit/AuditPage';
import { readAuditSearch } from '../../features/audit/auditSearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/audit/')({
  validateSearch: readAuditSearch,
  loader: ({ context }) => context.i18n.loadNamespaces(['audit', ...recordTexts]),
  component: Audit,
});

function Audit() {
  const router = useRouter();
  return (
    <AuditPage
      search={Route.useSearch()}
      onSearch={(search) => void router.navigate({ href: paths.audit.list(search), replace: true, resetScroll: false })}
    />
  );
}
