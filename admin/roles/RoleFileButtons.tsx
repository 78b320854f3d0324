import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import ImportIcon from '@mui/icons-material/FileUploadOutlined';
import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { execute } from '../providers/execute';
import { useRole } from '../providers/session';
import { errorText } from '../shared/error-text';
import { ImportRolesDialog } from './ImportRolesDialog';
import { RolesFileDocument } from './role-file-documents';

/** All roles as one file to be read and compared, and a file brought in after it was looked through. */
export function RoleFileButtons() {
  const translate = useTranslate();
  const notify = useNotify();
  const may = useRole();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ name: string; text: string }>();

  async function takeOut() {
    try {
      const { rolesFile = '' } = await execute(RolesFileDocument, {});
      saveText(rolesFile, 'roles.yaml');
    } catch (error) {
      notify(errorText(error, translate), { type: 'error' });
    }
  }

  return (
    <>
      {may.canAsk('rolesFile') && (
        <Button startIcon={<ExportIcon />} onClick={() => void takeOut()}>
          {translate('kontor.rights.file.export')}
        </Button>
      )}
      {may.canCall('importRoles') && may.canAsk('previewRolesFile') && (
        <>
          <Button startIcon={<ImportIcon />} onClick={() => input.current?.click()}>
            {translate('kontor.rights.file.import')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".yaml,.yml,.json"
            aria-label={translate('kontor.rights.file.import')}
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file) setChosen({ name: file.name, text: await file.text() });
              // The same file, written anew, is a choice too.
              target.value = '';
            }}
          />
        </>
      )}
      {chosen && <ImportRolesDialog {...chosen} close={() => setChosen(undefined)} />}
    </>
  );
}

function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  // The download has begun by then; the address would keep the text for as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
