import { alpha, Chip, lighten, useTheme } from '@mui/material';
import { statusIcon } from './status-icon';

interface Coloured {
  code?: unknown;
  name?: unknown;
  color?: unknown;
  icon?: unknown;
}

/** A status as one looks for it in a list: its colour, its icon, its name. */
export function StatusChip({ status, size = 'small' }: { status: Coloured; size?: 'small' | 'medium' }) {
  const { palette } = useTheme();
  const color =
    typeof status.color === 'string' && /^#[0-9a-f]{6}$/i.test(status.color) ? status.color : '#6b7785';
  const Icon = statusIcon(typeof status.icon === 'string' ? status.icon : undefined);
  const isDark = palette.mode === 'dark';
  return (
    <Chip
      size={size}
      icon={<Icon sx={{ fontSize: 16 }} />}
      label={String(status.name ?? status.code ?? '')}
      sx={{
        fontWeight: 600,
        bgcolor: alpha(color, isDark ? 0.28 : 0.14),
        color: 'text.primary',
        borderRadius: 1,
        '& .MuiChip-icon': { color: isDark ? lighten(color, 0.45) : color },
      }}
    />
  );
}
