import { isRecord } from '../shared/is-record';

/** A file as a record shows it; one that was just uploaded has no address yet. */
export interface FileRef {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  url?: string;
}

export function isFileRef(value: unknown): value is FileRef {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.size === 'number' &&
    typeof value.mediaType === 'string'
  );
}

const uploads = new Map<string, FileRef>();

/** Forms hold the id alone, and may be folded away and drawn anew before they are saved. */
export function rememberUpload(file: FileRef): void {
  uploads.set(file.id, file);
}

/** The file that a form holds: as the record was read, or as it was uploaded since. */
export function findFile(value: unknown, held: unknown): FileRef | undefined {
  if (isFileRef(value)) return value;
  if (typeof value !== 'string' || value === '') return undefined;
  return isFileRef(held) && held.id === value ? held : uploads.get(value);
}
