import { Box } from '@mui/material';
import { SaveButton, Toolbar } from 'react-admin';
import { useUploadUnderWay } from '../shared/uploads-under-way';
import { RemoveButton } from './RemoveButton';
import { WaitingForUpload } from '../shared/WaitingForUpload';

/** The foot of a form of a record: a new one may be saved as it stands, an old one once something is changed. */
export function FormToolbar({ isNew = false, canDelete = false }: { isNew?: boolean; canDelete?: boolean }) {
  const upload = useUploadUnderWay();
  return (
    <Toolbar sx={{ gap: 2 }}>
      <SaveButton alwaysEnable={isNew && upload === undefined} disabled={upload !== undefined || undefined} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <WaitingForUpload name={upload} />
      </Box>
      {canDelete && <RemoveButton />}
    </Toolbar>
  );
}
