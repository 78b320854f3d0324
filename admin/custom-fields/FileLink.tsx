import { Link } from '@mui/material';
import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { errorText } from '../shared/error-text';
import type { FileRef } from './file-ref';
import { freshAddress } from './fresh-address';

interface Props {
  file: FileRef;
  onProblem: (problem: string | undefined) => void;
}

/**
 * Saves the file. The server is asked first whether it gives it, because its refusal, opened as a page, would take the
 * place of the panel and of everything unsaved on it.
 */
export function FileLink({ file, onProblem }: Props) {
  const translate = useTranslate();
  const role = useRole();
  const save = async (event: MouseEvent) => {
    // In a row that leads elsewhere itself, the name leads to the file.
    event.stopPropagation();
    event.preventDefault();
    onProblem(undefined);
    try {
      const address = await freshAddress(role, file);
      const status = await statusOf(address);
      if (status === 200) openAddress(address, file.name);
      else
        onProblem(
          translate(words[status] ?? (status < 500 ? 'kontor.files.gone' : 'kontor.server.fileLost')),
        );
    } catch (error) {
      onProblem(
        error instanceof TypeError ? translate('kontor.error.unreachable') : errorText(error, translate),
      );
    }
  };
  return (
    <Link
      href={file.url}
      download={file.name}
      dir="auto"
      title={translate('kontor.files.download', { name: file.name })}
      onClick={(event) => void save(event)}
      sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 }}
    >
      {file.name}
    </Link>
  );
}

const words: Partial<Record<number, string>> = { 401: 'kontor.server.sessionEnded' };

async function statusOf(address: string): Promise<number> {
  const { status } = await fetch(address, {
    method: 'HEAD',
    credentials: 'same-origin',
    headers: { 'x-kontor': '1' },
  });
  return status;
}

function openAddress(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
