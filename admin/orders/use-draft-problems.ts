import { useCallback, useMemo, useState, type Dispatch } from 'react';
import { ApiError, formPath } from '../providers/api-error';
import type { DraftChange, DraftLine } from './order-draft';

type Problems = Record<string, string>;

/**
 * What the server found wrong with a draft, beside the boxes that it is about: `custom.floor`, or `<key of the line>
 * custom.text`. A problem goes when its box is changed.
 */
export function useDraftProblems(change: Dispatch<DraftChange>) {
  const [problems, setProblems] = useState<Problems>({});
  const changeAndForget = useCallback(
    (next: DraftChange) => {
      setProblems((now) => withoutSolved(now, next));
      change(next);
    },
    [change],
  );
  /** `sent` are the lines as they were named in the request. */
  const place = useCallback(
    (error: unknown, sent: readonly Pick<DraftLine, 'key'>[]) => setProblems(placeProblems(error, sent)),
    [],
  );
  return useMemo(() => ({ problems, changeAndForget, place }), [problems, changeAndForget, place]);
}

export function placeProblems(error: unknown, sent: readonly Pick<DraftLine, 'key'>[]): Problems {
  if (!(error instanceof ApiError) || error.code !== 'BAD_INPUT') return {};
  return Object.fromEntries(
    error.details.issues.map(({ path, message }) => {
      const place = formPath(path);
      const [, index, field] = /^lines\.(\d+)\.(.+)$/.exec(place) ?? [];
      const line = index === undefined ? undefined : sent[Number(index)];
      if (line && field) return [`${line.key} ${field}`, message];
      return [place.replace(/^customer\.custom\./, 'client.'), message];
    }),
  );
}

function withoutSolved(problems: Problems, change: DraftChange): Problems {
  if (change.kind === 'reset') return {};
  const isSolved = (place: string) =>
    (change.kind === 'set' && place === change.path) ||
    (change.kind === 'setLine' && place.startsWith(`${change.key} `));
  const left = Object.entries(problems).filter(([place]) => !isSolved(place));
  return left.length === Object.keys(problems).length ? problems : Object.fromEntries(left);
}
