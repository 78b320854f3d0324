import { Box, useMediaQuery, type Theme } from '@mui/material';
import { AppBar, LoadingIndicator, TitlePortal } from 'react-admin';
import { useRole } from '../providers/session';
import { SearchBox } from '../search/SearchBox';
import { NewTaskButton } from '../tasks/NewTaskButton';
import { FrameUserMenu } from './FrameUserMenu';
import { useDocumentTitle } from './use-document-title';
import { KontorMark } from './KontorMark';

function FrameTools() {
  return (
    <>
      <NewTaskButton />
      <LoadingIndicator />
    </>
  );
}

export function FrameBar() {
  const role = useRole();
  useDocumentTitle();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <AppBar color="default" alwaysOn toolbar={<FrameTools />} userMenu={<FrameUserMenu />}>
      {!isPhone && <KontorMark />}
      <TitlePortal
        sx={{
          mx: 1.5,
          fontWeight: 600,
          flex: { xs: 1, md: '0 1 auto' },
          // A long name is cut at its own end, whichever way it and the page are read.
          unicodeBidi: 'plaintext',
          '& .RaConfigurable-root': { display: 'inline' },
        }}
      />
      <Box sx={{ flex: { md: 1 }, display: 'flex', justifyContent: 'center' }}>
        {role.canAsk('search') && <SearchBox />}
      </Box>
    </AppBar>
  );
}
