import { Tab, Tabs, useMediaQuery, useTheme } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useRole } from '../providers/session';

/** The pages about who may do what, those of them that this role has. */
export function RightsTabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const role = useRole();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  const pages = [
    { to: '/roles', label: 'resources.roles.name', may: role.canAsk('roles') },
    { to: '/rightsTests', label: 'resources.rightsTests.name', may: role.canAsk('rightsTests') },
    { to: '/rights/explain', label: 'kontor.rights.explain.title', may: role.canAsk('explainAccess') },
    { to: '/apiTokens', label: 'resources.apiTokens.name', may: role.canAsk('apiTokens') },
  ].filter(({ may }) => may);
  const tabs = useRef<HTMLDivElement>(null);
  // On a phone the tab of this page may lie outside of what is shown.
  useEffect(() => {
    const show = () => {
      const tab = tabs.current?.querySelector('[aria-selected=true]');
      tab?.scrollIntoView({ block: 'nearest', inline: 'center' });
    };
    show();
    // The arrows beside the tabs come a moment later and take their room.
    const timer = setTimeout(show, 250);
    return () => clearTimeout(timer);
  }, [pathname]);
  const current = pages.find(({ to }) => pathname.startsWith(to))?.to ?? false;
  if (pages.length < 2) return null;
  return (
    <Tabs
      component="nav"
      ref={tabs}
      aria-label={translate('kontor.settings.peopleGroup')}
      value={current}
      variant="scrollable"
      scrollButtons={isPhone ? 'auto' : false}
      allowScrollButtonsMobile
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 1 }}
    >
      {pages.map(({ to, label }) => (
        <Tab key={to} value={to} component={Link} to={to} label={translate(label, { smart_count: 2 })} />
      ))}
    </Tabs>
  );
}
