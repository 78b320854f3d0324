import { ApiError } from '../providers/api-error';
import { send } from '../providers/post-json';
import { readAnswer } from '../providers/read-answer';

export interface ExportOrder {
  /** `orders.xlsx`. */
  file: string;
  fields: string[];
  heads: string[];
  where?: unknown;
  sort?: unknown;
  timeZone: string;
  lang: string;
}

/** The browser keeps pieces of this size on disk, not in the memory of the page. */
const pieceBytes = 8_000_000;

/**
 * Fetches an export and hands it to the browser as a file. A connection that is cut half way leaves no file: rights were
 * taken away, or the server ended.
 */
export async function downloadExport(
  { file, ...body }: ExportOrder,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const response = await send(`/export/${file}`, { ...body, bom: true }, { signal });
  if (!response.ok || !response.body) {
    const text = await response.text();
    readAnswer(parse(text), response.status);
    throw new ApiError('kontor.error.unreachable', 'UNAVAILABLE');
  }
  const blob = await collect(response.body, response.headers.get('content-type') ?? '', onBytes).catch(
    (reason: unknown) => {
      if (signal.aborted) throw reason;
      throw new ApiError('kontor.export.broken', 'INTERNAL');
    },
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = nameOf(response) ?? file;
  link.click();
  // The download has begun by then; the address would keep the bytes for as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function collect(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  type: string,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, kept] = [0, 0];
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    waiting.push(part.value);
    bytes += part.value.length;
    if (bytes - kept >= pieceBytes) {
      pieces.push(new Blob(waiting));
      waiting = [];
      kept = bytes;
    }
    onBytes(bytes);
  }
  return new Blob([...pieces, ...waiting], { type });
}

const nameOf = (response: Response): string | undefined =>
  /filename="(?<name>[^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.groups?.name;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
