import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createI18nProvider } from './i18n/i18n-provider';
import { startSession } from './providers/session';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": the panel has nowhere to stand.');

// The session is asked for while the words load; neither waits for the other.
void startSession();
const i18nProvider = await createI18nProvider();
createRoot(root).render(
  <StrictMode>
    <App i18nProvider={i18nProvider} />
  </StrictMode>,
);
