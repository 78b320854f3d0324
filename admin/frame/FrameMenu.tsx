import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { Menu, useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { daily } from './menu-order';

/** The nouns of the working day; all others stand behind Settings. */
export function FrameMenu() {
  const role = useRole();
  const translate = useTranslate();
  return (
    <Menu aria-label={translate('kontor.menu.main')}>
      <Menu.Item to="/" primaryText="kontor.menu.dashboard" leftIcon={<DashboardIcon />} />
      {daily
        .filter((name) => role.resources.has(name))
        .map((name) => (
          <Menu.ResourceItem key={name} name={name} />
        ))}
      <Menu.Item to="/settings" primaryText="kontor.menu.settings" leftIcon={<SettingsIcon />} />
    </Menu>
  );
}
