import type { Ask } from './app.js';

export interface UploadAnswer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file, or errors
  body: any;
}

/** Who asks over plain HTTP: the headers of a session or of a token. */
export type Who = Record<string, string>;

export async function upload(
  url: string,
  who: Who,
  bytes: string | Buffer,
  name = 'plan.txt',
  headers: Record<string, string> = {},
): Promise<UploadAnswer> {
  const response = await fetch(`${url}/files?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { ...who, ...headers },
    body: new Uint8Array(Buffer.from(bytes)),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The id of a file that was uploaded just now. */
export async function uploaded(
  url: string,
  who: Who,
  bytes: string | Buffer,
  name?: string,
): Promise<string> {
  const { status, body } = await upload(url, who, bytes, name);
  if (status !== 201) throw new Error(`The upload was refused: ${JSON.stringify(body)}`);
  return body.id;
}

export interface FileRef {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  url: string;
}

/** What an order's field of files shows to the one who asks. */
export async function fileOf(ask: Ask, id: string, code: string, noun = 'order'): Promise<FileRef | null> {
  const { data, errors } = await ask(
    `query ($id: ID!) { ${noun}(id: $id) { custom { ${code} { id name size mediaType url } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[noun]?.custom[code] ?? null;
}

export async function download(
  url: string,
  address: string,
  who: Who,
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(`${url}${address}`, { headers: who });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
