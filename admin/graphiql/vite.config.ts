import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** GraphiQL is a page of its own: its editor is larger than the whole panel, and only developers load it. */
export default defineConfig({
  root: here('.'),
  base: '/graphiql/',
  plugins: [react()],
  // Workers are files of our own address: the Content-Security-Policy allows no others.
  worker: { format: 'es' },
  build: {
    outDir: here('../../dist/graphiql'),
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 6000,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Marks for a compiler of React's that is not used here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
