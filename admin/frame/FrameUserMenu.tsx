import CheckIcon from '@mui/icons-material/Check';
import CodeIcon from '@mui/icons-material/Code';
import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import LogoutIcon from '@mui/icons-material/Logout';
import {
  Avatar,
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  ListSubheader,
  Menu,
  MenuItem,
} from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTheme, useTranslate } from 'react-admin';
import { languages } from '../i18n/locales';
import { signOut, useSession } from '../providers/session';
import { LeaveDialog } from '../shared/LeaveDialog';
import { hasUnsavedWork } from '../shared/unsaved-work';

/** Who is signed in, in which language and light, and the way out. */
export function FrameUserMenu() {
  const translate = useTranslate();
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAnchor(null);
  if (session.status !== 'in') return null;
  const isDark = theme === 'dark';
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={translate('kontor.menu.userMenu')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Avatar
          sx={{ width: 26, height: 26, fontSize: 13, bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {session.me.fullName.charAt(0).toUpperCase()}
        </Avatar>
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        <ListSubheader sx={{ lineHeight: 1.5, py: 1, bgcolor: 'transparent' }}>
          {session.me.fullName}
          <br />
          <span dir="ltr">{session.me.email}</span>
        </ListSubheader>
        <Divider />
        <MenuItem onClick={() => setTheme(isDark ? 'light' : 'dark')}>
          <ListItemIcon>
            {isDark ? <LightModeIcon fontSize="small" /> : <DarkModeIcon fontSize="small" />}
          </ListItemIcon>
          <ListItemText>{translate(isDark ? 'kontor.theme.light' : 'kontor.theme.dark')}</ListItemText>
        </MenuItem>
        <Divider />
        {languages.map((language) => (
          <MenuItem
            key={language.locale}
            lang={language.locale}
            selected={language.locale === locale}
            onClick={() => {
              close();
              setLocale(language.locale);
            }}
          >
            <ListItemIcon>{language.locale === locale && <CheckIcon fontSize="small" />}</ListItemIcon>
            <ListItemText>{language.name}</ListItemText>
          </MenuItem>
        ))}
        <Divider />
        {session.me.developer && (
          <MenuItem component="a" href="/graphiql" onClick={close}>
            <ListItemIcon>
              <CodeIcon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{translate('kontor.menu.graphiql')}</ListItemText>
          </MenuItem>
        )}
        <MenuItem
          onClick={() => {
            close();
            if (hasUnsavedWork()) setAsking(true);
            else void signOut();
          }}
        >
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          <ListItemText>{translate('kontor.menu.signOut')}</ListItemText>
        </MenuItem>
      </Menu>
      <LeaveDialog isOpen={isAsking} leave={() => void signOut()} stay={() => setAsking(false)} />
    </>
  );
}
