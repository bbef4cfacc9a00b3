import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectClient, createQueryClient } from './api/client';
import { createClient } from './api/gen/client';
import { getConfiguration } from './api/gen/sdk.gen';
import { AuthProvider } from './auth/AuthProvider';
import { oidcAuth } from './auth/oidc';
import { LanguageProvider } from './i18n/LanguageProvider';
import { loadLanguages } from './i18n/languages';
import { startTranslation } from './i18n/setup';
import { createAppRouter } from './router';

/** Asked of the server at run time: one build serves anywhere. Asked without a token, which this is needed to get. */
const auth = oidcAuth(async () => (await getConfiguration({ client: createClient(), throwOnError: true })).data);
connectClient({ accessToken: auth.accessToken, onSignedOut: () => void auth.forget() });

const queryClient = createQueryClient();
auth.subscribe(() => void queryClient.invalidateQueries());

const languages = await loadLanguages();
const i18n = await startTranslation(languages);
const router = createAppRouter({ queryClient, i18n });

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <AuthProvider auth={auth}>
        <LanguageProvider languages={languages}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </AuthProvider>
    </QueryClientProvider>
  </StrictMode>,
);
