import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

/** What an export answered. */
export interface Exported {
  status: number;
  headers: Headers;
  bytes: Uint8Array;
  text: string;
  /** Of a refusal. */
  error: { message: string; code: string; issues: { path: string; message: string }[] } | undefined;
}

/** `path` is what stands behind /export/; with a body it is sent by POST. */
export async function exportAs(
  url: string,
  headers: Record<string, string>,
  path: string,
  body?: object,
): Promise<Exported> {
  const response = await fetch(`${url}/export/${path}`, {
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = Buffer.from(bytes).toString('utf8');
  const [refusal] =
    response.status === 200
      ? []
      : (JSON.parse(text) as { errors: { message: string; extensions: { code: string; issues?: [] } }[] })
          .errors;
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text,
    error: refusal && {
      message: refusal.message,
      code: refusal.extensions.code,
      issues: refusal.extensions.issues ?? [],
    },
  };
}

/** The rows of a CSV below its head, by the names in the head. */
export const rowsOf = ({ text }: Exported): Record<string, string>[] =>
  parse(text, { columns: true, bom: true }) as Record<string, string>[];

/** The parts of a workbook, unpacked. */
export const partsOf = ({ bytes }: Exported): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export interface SheetCell {
  type: string;
  style: string;
  value: string;
}

/** The cells of the first sheet by their place: `B2`. */
export function cellsOf(exported: Exported): Map<string, SheetCell> {
  const sheet = partsOf(exported).get('xl/worksheets/sheet1.xml') ?? '';
  const cells = sheet.matchAll(
    /<c r="(?<place>[A-Z]+\d+)"(?: t="(?<type>\w+)")?(?: s="(?<style>\d+)")?>(?<inner>.*?)<\/c>/gs,
  );
  return new Map(
    [...cells].map(({ groups }) => [
      groups?.['place'] ?? '',
      {
        type: groups?.['type'] ?? 'n',
        style: groups?.['style'] ?? '0',
        value: (groups?.['inner'] ?? '').replace(/<[^>]+>/g, ''),
      },
    ]),
  );
}
