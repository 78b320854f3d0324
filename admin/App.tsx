import { CssBaseline } from '@mui/material';
import { lazy, useEffect, useMemo } from 'react';
import {
  Admin,
  AdminContext,
  CustomRoutes,
  localStorageStore,
  Resource,
  type I18nProvider,
} from 'react-admin';
import { Route } from 'react-router-dom';
import { useLanguage } from './i18n/current-locale';
import { PanelRouter } from './frame/PanelRouter';
import { FrameLayout } from './frame/FrameLayout';
import { Dashboard } from './dashboard/Dashboard';
import { authProvider } from './providers/auth-provider';
import { createQueryClient } from './providers/create-query-client';
import { createDataProvider } from './providers/data-provider';
import { useSession, type Session } from './providers/session';
import { panelResources } from './panel-resources';
import { Settings } from './settings/Settings';
import { DirectionProvider } from './shared/DirectionProvider';
import { NotFound } from './shared/NotFound';
import { createTheme } from './shared/theme';
import { SignIn } from './sign-in/SignIn';
import { StartFailed } from './sign-in/StartFailed';
import { Starting } from './sign-in/Starting';

const ExplainPage = lazy(async () => ({ default: (await import('./roles/ExplainPage')).ExplainPage }));

/** Nothing of the panel exists before sign-in: which pages there are is read from the role's schema. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  const session = useSession();
  return (
    <DirectionProvider>
      <PanelRouter>
        {session.status === 'in' ? (
          <Office key={session.me.id} session={session} i18nProvider={i18nProvider} />
        ) : (
          <Door session={session} i18nProvider={i18nProvider} />
        )}
      </PanelRouter>
    </DirectionProvider>
  );
}

function useThemes() {
  const language = useLanguage();
  return useMemo(
    () => ({ theme: createTheme('light', language), darkTheme: createTheme('dark', language) }),
    [language],
  );
}

const doorStore = localStorageStore('1', 'kontor.door');

function Door({ session, i18nProvider }: { session: Session; i18nProvider: I18nProvider }) {
  return (
    <AdminContext i18nProvider={i18nProvider} store={doorStore} {...useThemes()}>
      <CssBaseline />
      {session.status === 'loading' && <Starting />}
      {session.status === 'failed' && <StartFailed error={session.error} />}
      {session.status === 'out' && <SignIn expired={session.expired} />}
    </AdminContext>
  );
}

function Office({
  session,
  i18nProvider,
}: {
  session: Extract<Session, { status: 'in' }>;
  i18nProvider: I18nProvider;
}) {
  const { me, role } = session;
  const resources = useMemo(() => panelResources(role), [role]);
  const queryClient = useMemo(() => createQueryClient(), []);
  // A schema that has become another has other answers, too.
  useEffect(() => void queryClient.invalidateQueries(), [queryClient, role]);
  const dataProvider = useMemo(() => createDataProvider(role, resources), [role, resources]);
  // Saved filters, columns and the theme belong to the person, not to the browser that several may share.
  const store = useMemo(() => localStorageStore('1', `kontor.${me.id}`), [me.id]);
  return (
    <Admin
      title="Kontor"
      authProvider={authProvider}
      dataProvider={dataProvider}
      queryClient={queryClient}
      i18nProvider={i18nProvider}
      store={store}
      layout={FrameLayout}
      dashboard={Dashboard}
      catchAll={NotFound}
      disableTelemetry
      {...useThemes()}
    >
      {resources.map(({ documents: _documents, filters: _filters, ...resource }) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        <Route path="/settings" element={<Settings />} />
        <Route path="/rights/explain" element={<ExplainPage />} />
      </CustomRoutes>
    </Admin>
  );
}
