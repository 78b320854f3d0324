// The editor's own work runs beside the page; these say where its scripts are.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './Explorer';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": GraphiQL has nowhere to stand.');

createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
