import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { useState } from 'react';
import { Button, useListContext } from 'react-admin';
import { useMe, useRole } from '../providers/session';
import { ExportDialog } from './ExportDialog';

/** Takes the list away as a file, for roles that may. */
export function ExportButton() {
  const { resource } = useListContext();
  const shape = useRole().resources.get(resource);
  const { exports } = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!shape || !exports.has(shape.noun)) return null;
  return (
    <>
      <Button label="kontor.export.button" onClick={() => setOpen(true)}>
        <DownloadIcon />
      </Button>
      {isOpen && <ExportDialog shape={shape} close={() => setOpen(false)} />}
    </>
  );
}
