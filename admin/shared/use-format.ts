import { useMemo } from 'react';
import { useLanguage } from '../i18n/current-locale';
import { formatBytes, formatDate, formatDateTime, formatMoney, formatNumber, formatPercent } from './format';

/** Numbers, money and dates as the shown language writes them. */
export function useFormat() {
  const { intl } = useLanguage();
  return useMemo(
    () => ({
      money: (amount: string, currency?: string | null) => formatMoney(intl, amount, currency),
      number: (value: number | string, digits?: number) => formatNumber(intl, value, digits),
      percent: (value: number) => formatPercent(intl, value),
      date: (value: string) => formatDate(intl, value),
      bytes: (bytes: number) => formatBytes(intl, bytes),
      dateTime: (value: string) => formatDateTime(intl, value),
    }),
    [intl],
  );
}
