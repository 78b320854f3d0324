import { ApiError } from '../providers/api-error';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** An error as a person should read it: what happened and what to do. */
export function errorText(error: unknown, translate: Translate): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? translate(error.message) : String(error);
  const { requestId } = error.details;
  if (error.code === 'BAD_INPUT' && error.details.issues.length > 0) {
    return translate('kontor.error.invalid', { problems: problemText(error, translate) });
  }
  if (error.code === 'CONFLICT' && error.details.version !== undefined) return conflictText(error, translate);
  if (error.code === 'INTERNAL' && requestId) return translate('kontor.error.internal', { id: requestId });
  if (error.code === 'UNAVAILABLE' && !error.message.startsWith('kontor.'))
    return translate('kontor.error.unavailable');
  if (error.code === 'LIMIT_EXCEEDED') return translate('kontor.error.limit', { message: error.message });
  return translate(error.message);
}

/** Which fields somebody else changed while this form was open. */
export function conflictText(error: ApiError, translate: Translate): string {
  const fields = error.details.changedFields.map((field) => translate(`resources.any.fields.${field}`));
  if (fields.length === 0) return translate('kontor.error.conflictUnknown');
  return translate('kontor.error.conflict', { fields: fields.join(', ') });
}

/** What the server found wrong, field by field; the place in the input is told by the name of the field alone. */
export function problemText(error: ApiError, translate: Translate): string {
  const problems = error.details.issues.map(({ path, message }) => {
    const field = path.split('.').findLast((part) => /^[a-z]+$/i.test(part));
    const label = field && field !== 'input' ? translate(`fields.${field}`) : '';
    return label === '' || label === `fields.${field}` ? message : `${label}: ${message}`;
  });
  return problems.join(' ');
}
