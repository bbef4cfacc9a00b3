import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useRouter } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { AppShell } from '../layout/AppShell';
import { PageError, PageNotFound } from '../layout/ErrorPages';
import { useDocumentTitle } from '../layout/useDocumentTitle';
import { PageSkeleton } from '../ui/Skeleton';

export type RouterContext = { queryClient: QueryClient; i18n: i18n };

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: PageNotFound,
  errorComponent: PageError,
});

function Root() {
  const router = useRouter();
  useDocumentTitle();
  return (
    <RouterProvider navigate={(href) => void router.navigate({ href })} useHref={(href) => href}>
      <AppShell>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </AppShell>
    </RouterProvider>
  );
}
