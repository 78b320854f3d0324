import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { Menu, useTranslate } from 'react-admin';
import { useMe, useRole } from '../providers/session';
import { TasksMenuItem } from '../tasks/TasksMenuItem';
import { hasSettings, menuOf } from './menu-order';

/** The nouns of the working day; all others stand behind Settings. */
export function FrameMenu() {
  const role = useRole();
  const { sections } = useMe();
  const translate = useTranslate();
  return (
    <Menu aria-label={translate('kontor.menu.main')}>
      <Menu.Item to="/" primaryText="kontor.menu.dashboard" leftIcon={<DashboardIcon />} />
      {menuOf(sections, new Set(role.resources.keys())).map((name) =>
        name === 'tasks' ? <TasksMenuItem key={name} /> : <Menu.ResourceItem key={name} name={name} />,
      )}
      {hasSettings(sections) && (
        <Menu.Item to="/settings" primaryText="kontor.menu.settings" leftIcon={<SettingsIcon />} />
      )}
    </Menu>
  );
}
