import { Box } from '@mui/material';
import { Suspense, type ReactNode } from 'react';
import { Loading, Sidebar, SkipNavigationButton, useTranslate } from 'react-admin';
import { FrameBar } from './FrameBar';
import { FrameMenu } from './FrameMenu';
import { PageBoundary } from './PageBoundary';

/**
 * What stands around every page: bar with search on top, menu at the side. react-admin's own layout puts the menu
 * into the main part, where those who jump to the content by ear would have it read out first on every page.
 */
export function FrameLayout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100vh', bgcolor: 'background.default' }}>
      <SkipNavigationButton sx={{ color: 'text.primary' }} />
      <FrameBar />
      <Box sx={{ display: 'flex', flexGrow: 1, mt: { xs: 7, sm: 6 } }}>
        <Sidebar appBarAlwaysOn>
          <Box component="nav" aria-label={translate('kontor.menu.main')}>
            <FrameMenu />
          </Box>
        </Sidebar>
        <Box
          component="main"
          id="main-content"
          sx={{
            display: 'flex',
            flexDirection: 'column',
            flex: '1 1 0',
            minWidth: 0,
            px: { xs: 1, sm: 2 },
            pb: 2,
          }}
        >
          <PageBoundary>
            <Suspense fallback={<Loading />}>{children}</Suspense>
          </PageBoundary>
        </Box>
      </Box>
    </Box>
  );
}
