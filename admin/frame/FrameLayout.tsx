import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { FrameBar } from './FrameBar';
import { FrameMenu } from './FrameMenu';

/** What stands around every page: bar with search on top, menu at the side. */
export function FrameLayout({ children }: { children: ReactNode }) {
  return (
    <Layout
      appBar={FrameBar}
      menu={FrameMenu}
      appBarAlwaysOn
      sx={{ minWidth: 0, '& #main-content': { minWidth: 0, px: { xs: 1, sm: 2 }, pb: 2 } }}
    >
      {children}
    </Layout>
  );
}
