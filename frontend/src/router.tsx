import { createRouter } from '@tanstack/react-router';
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
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
