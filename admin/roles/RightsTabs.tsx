import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useRole } from '../providers/session';

/** The pages about who may do what, those of them that this role has. */
export function RightsTabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const role = useRole();
  const pages = [
    { to: '/roles', label: 'resources.roles.name', may: role.canAsk('roles') },
    { to: '/rightsTests', label: 'resources.rightsTests.name', may: role.canAsk('rightsTests') },
    { to: '/rights/explain', label: 'kontor.rights.explain.title', may: role.canAsk('explainAccess') },
    { to: '/apiTokens', label: 'resources.apiTokens.name', may: role.canAsk('apiTokens') },
  ].filter(({ may }) => may);
  const current = pages.find(({ to }) => pathname.startsWith(to))?.to ?? false;
  if (pages.length < 2) return null;
  return (
    <Tabs
      component="nav"
      aria-label={translate('kontor.settings.peopleGroup')}
      value={current}
      variant="scrollable"
      // Buttons would take their room after the chosen tab was brought into view, and push it out again.
      scrollButtons={false}
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 1 }}
    >
      {pages.map(({ to, label }) => (
        <Tab key={to} value={to} component={Link} to={to} label={translate(label, { smart_count: 2 })} />
      ))}
    </Tabs>
  );
}
