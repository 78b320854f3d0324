import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite dev` sends what is not the panel: a Kontor that runs beside it. */
const server = process.env.KONTOR_URL ?? 'http://127.0.0.1:4000';

/** react-admin is by far the largest part; a chunk of its own stays in the browser's cache between our releases. */
const libraries =
  /node_modules[\\/](react-admin|ra-|@mui|@emotion|react|react-dom|react-router|react-hook-form|@tanstack|graphql)/;

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  build: {
    outDir: here('../dist/admin'),
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    // No code inside index.html: the Content-Security-Policy allows scripts of our own address only.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'libraries', test: libraries }] } },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/graphiql', '/auth', '/print', '/health'].map((path) => [path, server]),
    ),
  },
});
