import { ApiError } from '../providers/api-error';
import type { CustomField } from '../providers/custom-field';
import { getSession } from '../providers/session';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** An error as a person should read it: what happened and what to do. */
export function errorText(error: unknown, translate: Translate): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? translate(error.message) : String(error);
  const { requestId } = error.details;
  if (error.code === 'BAD_INPUT' && error.details.issues.length > 0) {
    return translate('kontor.error.invalid', { problems: problemText(error, translate) });
  }
  if (error.isStale) return conflictText(error, translate);
  if (error.code === 'CONFLICT' && error.details.issues.length > 0) {
    const lines = error.details.issues.map(({ message }) => translate(message)).join(' ');
    return translate('kontor.server.notEnough', { lines });
  }
  if (error.code === 'INTERNAL' && requestId) return translate('kontor.error.internal', { id: requestId });
  if (error.code === 'UNAVAILABLE' && !error.message.startsWith('kontor.'))
    return translate('kontor.error.unavailable');
  if (error.code === 'LIMIT_EXCEEDED')
    return translate('kontor.error.limit', { message: translate(error.message) });
  return translate(withLabels(error.message));
}

/** Which fields somebody else changed while this form was open. */
export function conflictText(error: ApiError, translate: Translate): string {
  const fields = (error.details.changedFields ?? []).map(
    (field) => labelOf(({ identity }) => identity === field) ?? translate(`resources.any.fields.${field}`),
  );
  if (fields.length === 0) return translate('kontor.error.conflictUnknown');
  return translate('kontor.error.conflict', { fields: fields.join(', ') });
}

/** What the server found wrong, field by field; the place in the input is told by the name of the field alone. */
export function problemText(error: ApiError, translate: Translate): string {
  const problems = error.details.issues.map(({ path, message }) => {
    const field = path.split('.').findLast((part) => /^[a-z]+$/i.test(part));
    const made = customLabel(path);
    const label = made ?? (field && field !== 'input' ? translate(`fields.${field}`) : '');
    const problem = translate(message);
    return label === '' || label === `fields.${field}` ? problem : `${label}: ${problem}`;
  });
  return problems.join(' ');
}

/** `input.lines.0.custom.engraving` is told by the label of the field that staff made. */
function customLabel(path: string): string | undefined {
  const code = /(?:^|\.)custom\.(\w+)$/.exec(path)?.[1];
  if (code === undefined) return undefined;
  const isOfLine = /(?:^|\.)lines\.\d+\./.test(path);
  return (
    labelOf((field) => field.code === code && (field.noun === 'orderLine') === isOfLine) ??
    labelOf((field) => field.code === code)
  );
}

/** The server names the field of a value that is taken as its path: `another customer with the same custom.card`. */
function withLabels(message: string): string {
  const noun = /^Another (\w+) with/.exec(message)?.[1];
  return message.replaceAll(
    /\bcustom\.(\w+)/g,
    (path, code: string) => labelOf((field) => field.code === code && (!noun || field.noun === noun)) ?? path,
  );
}

function labelOf(is: (field: CustomField) => boolean): string | undefined {
  const session = getSession();
  return session.status === 'in' ? session.role.findCustomField(is)?.label : undefined;
}
