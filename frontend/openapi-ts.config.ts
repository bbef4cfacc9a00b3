import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: process.env.OPENAPI ?? '../openapi.yaml',
  output: { path: 'src/api/gen' },
  parser: {
    // One type for reading and for writing: a form keeps the names that came along with references.
    transforms: { readWrite: false },
  },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk', '@tanstack/react-query'],
});
