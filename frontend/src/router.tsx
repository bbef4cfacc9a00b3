import { createRouter } from '@tanstack/react-router';
import { PageError } from './layout/ErrorPages';
import { parseSearch, stringifySearch } from './lib/search';
import type { RouterContext } from './routes/__root';
import { routeTree } from './routeTree.gen';

export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPendingMs: 150,
    // What is fresh is for the query cache to say.
    defaultPreloadStaleTime: 0,
    // A page that fails leaves the menu around it, and with it the way to another.
    defaultErrorComponent: PageError,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
