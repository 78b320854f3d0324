import { ApiError } from '../providers/api-error';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** An error as a person should read it: what happened and what to do. */
export function errorText(error: unknown, translate: Translate): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? translate(error.message) : String(error);
  const { issues, requestId } = error.details;
  if (error.code === 'BAD_INPUT' && issues.length > 0) {
    const problems = issues.map((issue) => issue.message).join(' ');
    return translate('kontor.error.invalid', { problems });
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
