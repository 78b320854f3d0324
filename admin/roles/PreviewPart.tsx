import { Alert, AlertTitle, Box } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  severity: 'error' | 'warning';
  title: string;
  /** Items of a list. */
  children: ReactNode;
}

/** One thing that a preview has to say, found by its title. */
export function PreviewPart({ severity, title, children }: Props) {
  return (
    <Alert severity={severity} role="region" aria-label={title}>
      <AlertTitle>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: '16px' }}>
        {children}
      </Box>
    </Alert>
  );
}
