import { createFileRoute, useRouter } from '@tanstack/react-router';
import { PrivacyCentrePage } from '../../features/privacy/PrivacyCentrePage';
import { readPrivacySearch } from '../../features/privacy/privacySearch';
import { paths } from '../../lib/paths';

export const Route = createFileRoute('/privacy-centre/')({
  validateSearch: readPrivacySearch,
  loader: ({ context }) => context.i18n.loadNamespaces(['privacy', 'requests']),
  component: PrivacyCentre,
});

function PrivacyCentre() {
  const router = useRouter();
  return (
    <PrivacyCentrePage
      search={Route.useSearch()}
      onSearch={(search) =>
        void router.navigate({ href: paths.privacyCentre(search), replace: true, resetScroll: false })
      }
    />
  );
}
