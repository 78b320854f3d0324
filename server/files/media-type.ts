/** What a file is by its own first bytes; what the sender claims or the name ends with is not believed. */
export function mediaTypeOf(head: Buffer, name: string): string {
  const found = SIGNATURES.find(({ at = 0, bytes }) => head.subarray(at, at + bytes.length).equals(bytes));
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (found?.type === ZIP) return IN_ZIP[extension] ?? ZIP;
  if (found?.type === OLE) return IN_OLE[extension] ?? OLE;
  if (found) return found.type;
  if (!isText(head)) return 'application/octet-stream';
  // Pages and drawings with scripts are text like any other: nobody is told to run them.
  return extension === 'csv' ? 'text/csv' : 'text/plain';
}

/** How many bytes of the beginning are looked at. */
export const HEAD_BYTES = 4096;

/** Kinds that a browser only ever draws, whatever they hold. */
export const isPicture = (mediaType: string): boolean => PICTURES.has(mediaType);

const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const ZIP = 'application/zip';
const OLE = 'application/x-ole-storage';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const SIGNATURES: { type: string; bytes: Buffer; at?: number }[] = [
  { type: 'application/pdf', bytes: latin('%PDF-') },
  { type: 'image/png', bytes: latin('\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', bytes: latin('\xff\xd8\xff') },
  { type: 'image/gif', bytes: latin('GIF87a') },
  { type: 'image/gif', bytes: latin('GIF89a') },
  { type: 'image/webp', bytes: latin('WEBPVP8'), at: 8 },
  { type: 'image/tiff', bytes: latin('II*\0') },
  { type: 'image/tiff', bytes: latin('MM\0*') },
  { type: 'image/heic', bytes: latin('ftypheic'), at: 4 },
  { type: 'image/avif', bytes: latin('ftypavif'), at: 4 },
  { type: 'video/mp4', bytes: latin('ftyp'), at: 4 },
  { type: 'audio/mpeg', bytes: latin('ID3') },
  { type: ZIP, bytes: latin('PK\x03\x04') },
  { type: ZIP, bytes: latin('PK\x05\x06') },
  { type: OLE, bytes: latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { type: 'application/gzip', bytes: latin('\x1f\x8b') },
  { type: 'application/x-7z-compressed', bytes: latin("7z\xbc\xaf'\x1c") },
  { type: 'application/vnd.rar', bytes: latin('Rar!\x1a\x07') },
];

/** Office documents are archives or old containers: which of them, their name may say. */
const IN_ZIP: Partial<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
const IN_OLE: Partial<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  msg: 'application/vnd.ms-outlook',
};

/** The cut at the end may go through a letter of several bytes: the decoder is told that more may come. */
function isText(head: Buffer): boolean {
  if (head.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
