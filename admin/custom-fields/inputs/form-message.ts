import { isRecord } from '../../shared/is-record';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** react-admin carries what its validators found through the form's plain texts, under this mark. */
const mark = '@@react-admin@@';

/** What is wrong with an input, told by a validator or by the server. */
export function formMessage(message: string | undefined, translate: Translate): string | undefined {
  if (!message?.startsWith(mark)) return message && translate(message);
  const found: unknown = JSON.parse(message.slice(mark.length));
  if (!isRecord(found)) return translate(String(found));
  return translate(String(found.message), isRecord(found.args) ? found.args : undefined);
}
