/** What a field keeps of its file. A stored file never changes, so the copy in the record is always right. */
export interface StoredFile {
  id: string;
  name: string;
  size: number;
  mediaType: string;
}

/** Always in this order: two records of one file are compared as they are written. */
export const storedFile = ({ id, name, size, mediaType }: StoredFile): StoredFile => ({
  id,
  name,
  size,
  mediaType,
});

/** A property or a column may hold it written out or as an object. */
export function readStoredFile(value: unknown): StoredFile | null {
  const read: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (typeof read !== 'object' || read === null) return null;
  const text = (name: string): string => String(Reflect.get(read, name));
  return storedFile({
    id: text('id'),
    name: text('name'),
    size: Number(Reflect.get(read, 'size')),
    mediaType: text('mediaType'),
  });
}
