import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { errorText } from '../shared/error-text';
import type { Catalog } from './catalog';
import { phraseText, type Said } from './phrase-text';

/** What the server said of rights, in the shown language. */
export function usePhraseText(catalog: Catalog | undefined): (said: Said, within?: string) => string {
  const translate = useTranslate();
  return useCallback((said, within) => phraseText(said, catalog, translate, within), [catalog, translate]);
}

/** Why the server refused, in the shown language: in parts where it says so, else as every error is told. */
export function useRefusalText(catalog: Catalog | undefined): (error: unknown) => string {
  const translate = useTranslate();
  const text = usePhraseText(catalog);
  return (error) => {
    if (!(error instanceof ApiError)) return errorText(error, translate);
    const { issues, phrase } = error.details;
    if (phrase !== undefined) return text({ message: error.message, phrase });
    if (issues.length > 0 && issues.every((issue) => issue.phrase !== undefined))
      return translate('kontor.error.invalid', { problems: issues.map((issue) => text(issue)).join(' ') });
    return errorText(error, translate);
  };
}
