import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** One calm block for the four states without data: empty, forbidden, failed, not found. */
export function StateMessage(props: {
  icon?: ReactNode;
  title: string;
  hint?: string;
  action?: ReactNode;
  alert?: boolean;
}) {
  return (
    <Box
      role={props.alert ? 'alert' : 'status'}
      sx={{ textAlign: 'center', color: 'text.secondary', p: { xs: 3, sm: 5 }, maxWidth: 520, mx: 'auto' }}
    >
      {props.icon && <Box sx={{ '& svg': { fontSize: 40, opacity: 0.55 }, mb: 1 }}>{props.icon}</Box>}
      <Typography variant="subtitle1" color="textPrimary">
        {props.title}
      </Typography>
      {props.hint && <Typography variant="body2">{props.hint}</Typography>}
      {props.action && <Box sx={{ mt: 2 }}>{props.action}</Box>}
    </Box>
  );
}
