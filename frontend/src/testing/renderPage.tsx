import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { getResponse, type RequestHandler } from 'msw';
import { type ReactNode, Suspense } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { render } from 'vitest-browser-react';
import { client } from '../api/gen/client.gen';
import { AuthProvider } from '../auth/AuthProvider';
import type { AuthPort, Session } from '../auth/AuthPort';
import { LanguageProvider } from '../i18n/LanguageProvider';
import { loadLanguages } from '../i18n/languages';
import { startTranslation } from '../i18n/setup';
import { parseSearch, stringifySearch } from '../lib/search';
import { Toasts } from '../ui/Toast';

let translation: Promise<i18n> | undefined;

const signedOut: Session = { isSignedIn: false };

function authAs(session: Session): AuthPort {
  return {
    session: () => session,
    subscribe: () => () => undefined,
    accessToken: () => Promise.resolve(session.isSignedIn ? 'token' : undefined),
    signIn: () => Promise.resolve(),
    completeSignIn: () => Promise.resolve('/'),
    signOut: () => Promise.resolve(),
    forget: () => Promise.resolve(),
  };
}

type Options = {
  handlers: RequestHandler[];
  session?: Session;
  language?: string;
  /** What an earlier visit left in the local storage. */
  stored?: Readonly<Record<string, string>>;
};

/**
 * A page as the app shows it, in a real browser, with the real texts. Requests of the generated
 * client are answered by the handlers; one that nobody answers fails the test.
 */
export async function renderPage(
  page: ReactNode,
  { handlers, session = signedOut, language = 'de', stored = {} }: Options,
) {
  localStorage.clear();
  for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
  const unanswered: string[] = [];
  client.setConfig({
    baseUrl: location.origin,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await getResponse(handlers, request.clone());
      if (!response) unanswered.push(`${request.method} ${request.url}`);
      return response ?? new Response('nobody answers', { status: 501 });
    },
  });
  const languages = await loadLanguages();
  translation ??= startTranslation(languages);
  const i18n = await translation;
  await i18n.changeLanguage(language);

  // Whatever address a page leads to, the test sees it in `router.state.location`.
  const root = createRootRoute({ component: () => <Suspense>{page}</Suspense>, notFoundComponent: () => <Outlet /> });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: ['/'] }),
    parseSearch,
    stringifySearch,
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <AuthProvider auth={authAs(session)}>
        <LanguageProvider languages={languages}>
          <AriaRouterProvider navigate={(href) => void router.navigate({ href })}>
            <RouterProvider router={router} />
            <Toasts label="Mitteilungen" />
          </AriaRouterProvider>
        </LanguageProvider>
      </AuthProvider>
    </QueryClientProvider>,
  );
  return { screen, router, unanswered };
}
