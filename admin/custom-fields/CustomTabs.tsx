import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useRole } from '../providers/session';

/** The two pages about what staff add to records, those of them that this role has. */
export function CustomTabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const role = useRole();
  const pages = ['customFields', 'customDictionaries'].filter((name) => role.canAsk(name));
  const current = pages.find((name) => pathname.startsWith(`/${name}`)) ?? false;
  if (pages.length < 2) return null;
  return (
    <Tabs
      component="nav"
      aria-label={translate('kontor.settings.fieldsGroup')}
      value={current}
      variant="scrollable"
      allowScrollButtonsMobile
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 1 }}
    >
      {pages.map((name) => (
        <Tab
          key={name}
          value={name}
          component={Link}
          to={`/${name}`}
          label={translate(`resources.${name}.name`, { smart_count: 2 })}
        />
      ))}
    </Tabs>
  );
}
