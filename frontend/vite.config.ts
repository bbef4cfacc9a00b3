import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the API. */
const api = process.env.API_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    tanstackRouter(),
    react(),
    // React Aria carries its few built-in words in thirty languages; these are the ones it has of ours.
    { ...optimizeLocales.vite({ locales: ['de-DE', 'en-US', 'ar-AE', 'uk-UA', 'cs-CZ', 'tr-TR'] }), enforce: 'pre' },
  ],
  server: { proxy: { '/api': api, '/q': api, '/problems': api, '/oparl': api, '/feeds': api } },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // Nothing is inlined: the content security policy lets fonts come from files only.
    assetsInlineLimit: 0,
    // The addresses and loaders of all pages come first and together; left alone, each is a small file that lists all others.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'routes', test: /src\/routes\/[^?]*$/ }] } } },
  },
  worker: { format: 'es' },
});
