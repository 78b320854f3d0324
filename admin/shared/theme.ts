import { defaultTheme, type RaThemeOptions } from 'react-admin';
import type { Language } from '../i18n/locales';
import { muiWords } from './mui-words';

/** The system's own fonts: nothing is fetched, and every script the office writes in is there. */
const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", Tahoma, sans-serif';

const phone = '@media (max-width: 599.95px)';

const listToolbarOnPhone = {
  backgroundColor: 'transparent',
  flexDirection: 'row',
  alignItems: 'flex-start',
  paddingTop: 8,
  '& .RaFilterForm-form, & form': { flex: '1 1 auto', minWidth: 0 },
} as const;

const topToolbarOnPhone = { backgroundColor: 'transparent', flex: '0 0 auto', minHeight: 48 } as const;

export function createTheme(mode: 'light' | 'dark', { direction, locale }: Language): RaThemeOptions {
  const words = muiWords(locale);
  const isLight = mode === 'light';
  const line = isLight ? '#dfe4ea' : '#2c3540';
  return {
    ...defaultTheme,
    direction,
    palette: {
      mode,
      primary: { main: isLight ? '#1f5f8b' : '#7fb8e0' },
      secondary: { main: isLight ? '#1f5f8b' : '#7fb8e0' },
      success: { main: isLight ? '#1d7a3f' : '#5fc98a' },
      error: { main: isLight ? '#b3261e' : '#f2857d' },
      warning: { main: isLight ? '#a15c00' : '#f0b455' },
      background: isLight
        ? { default: '#f4f6f8', paper: '#ffffff' }
        : { default: '#12171d', paper: '#1a2129' },
      text: isLight
        ? { primary: '#1c2530', secondary: '#55616e' }
        : { primary: '#e6ebf0', secondary: '#9dabb9' },
      divider: line,
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily,
      fontSize: 13,
      h5: { fontSize: '1.25rem', fontWeight: 600 },
      h6: { fontSize: '1rem', fontWeight: 600 },
      subtitle2: { fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    sidebar: { width: 208, closedWidth: 52 },
    components: {
      ...defaultTheme.components,
      ...words,
      MuiCssBaseline: {
        // A phone or a name of another script is read its own way, but begins where all other values of the page begin.
        // In the languages from right to left "left" is mirrored with all other styles.
        styleOverrides: { 'input[dir]': { textAlign: 'left' } },
      },
      MuiTextField: {
        defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true },
      },
      MuiFormControl: {
        defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true },
      },
      MuiAutocomplete: {
        defaultProps: {
          ...words.MuiAutocomplete?.defaultProps,
          fullWidth: true,
          size: 'small',
          slotProps: { paper: { elevation: 8 } },
        },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { styleOverrides: { root: { border: `1px solid ${line}` } } },
      MuiAppBar: {
        styleOverrides: {
          root: {
            backgroundColor: isLight ? '#ffffff' : '#1a2129',
            color: isLight ? '#1c2530' : '#e6ebf0',
            borderBottom: `1px solid ${line}`,
            boxShadow: 'none',
            backgroundImage: 'none',
          },
        },
      },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: line },
          sizeSmall: { padding: '5px 10px' },
          head: { fontWeight: 600, color: isLight ? '#55616e' : '#9dabb9' },
        },
      },
      MuiTooltip: { defaultProps: { enterDelay: 400 } },
      // On a phone: the search box and the filter button share one row on the ground of the page.
      RaListToolbar: { styleOverrides: { root: { [phone]: listToolbarOnPhone } } },
      RaTopToolbar: { styleOverrides: { root: { [phone]: topToolbarOnPhone } } },
      RaToolbar: {
        styleOverrides: {
          root: {
            '&.RaToolbar-desktopToolbar': { backgroundColor: 'transparent', borderTop: `1px solid ${line}` },
          },
        },
      },
      RaMenuItemLink: {
        styleOverrides: {
          root: {
            borderRadius: 6,
            margin: '1px 6px',
            '&.RaMenuItemLink-active': { backgroundColor: isLight ? '#e3eef6' : '#233342', fontWeight: 600 },
          },
        },
      },
    },
  };
}
