import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';

/** "3 warnings", in the digits and the plural form of the shown language. */
export function useCountText(): (key: string, count: number) => string {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    (key, count) => translate(key, { smart_count: count, count: format.number(count) }),
    [translate, format],
  );
}
