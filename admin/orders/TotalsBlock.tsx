import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { Block } from '../shared/Block';
import { subtractDecimals } from '../shared/decimal';
import { errorText, problemText } from '../shared/error-text';
import { useFormat } from '../shared/use-format';
import { DraftField } from './DraftField';
import { useDraft } from './OrderDraftContext';
import type { Preview } from './use-order-preview';

interface Sums {
  linesTotal?: string | null;
  discountTotal?: string | null;
  vatTotal?: string | null;
  total?: string | null;
  paid?: string | null;
  due?: string | null;
  purchaseTotal?: string | null;
  grossProfit?: string | null;
  margin?: number | null;
  vatMode?: string | null;
  deliveryCost?: unknown;
}

interface Props {
  saved?: Sums;
  preview?: Preview;
  error: Error | null;
  isComputing: boolean;
}

/** The money of the order: as saved, or as it will be when saved. What a role may not see has no line here. */
export function TotalsBlock({ saved, preview, error, isComputing }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  const { currency, canWrite } = useDraft();
  const sums: Sums = { ...saved, ...preview };
  // What was paid is known of saved orders only; the rest follows from it.
  if (preview?.total != null && saved?.paid != null) sums.due = subtractDecimals(preview.total, saved.paid);
  const isBadInput = error instanceof ApiError && error.details.issues.length > 0;
  const whyNot = isBadInput ? problemText(error, translate) : errorText(error, translate);
  const money = (amount?: string | null) => (amount == null ? undefined : format.money(amount, currency));
  return (
    <Block title={translate('kontor.order.totals')}>
      {error && (
        <Alert severity="warning">{translate('kontor.order.previewFailed', { message: whyNot })}</Alert>
      )}
      {(canWrite('discountAmount') || canWrite('discountPercent')) && (
        <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
          <DraftField path="discountAmount" kind="money" />
          <DraftField path="discountPercent" kind="percent" />
        </Box>
      )}
      <Box
        component="dl"
        aria-live="polite"
        aria-busy={isComputing}
        sx={{ m: 0, mt: 1, opacity: isComputing ? 0.7 : 1 }}
      >
        <Line label="goodsTotal" value={money(sums.linesTotal)} />
        <Line label="discount" value={money(sums.discountTotal)} />
        <Line
          label="deliveryCost"
          value={typeof sums.deliveryCost === 'string' ? money(sums.deliveryCost) : undefined}
        />
        <Line label={sums.vatMode === 'ON_TOP' ? 'vat' : 'vatIncluded'} value={money(sums.vatTotal)} />
        <Line label="total" value={money(sums.total)} strong />
        <Line label="paid" value={money(sums.paid)} />
        <Line label="due" value={money(sums.due)} strong />
        <Line label="purchaseTotal" value={money(sums.purchaseTotal)} />
        <Line label="grossProfit" value={money(sums.grossProfit)} />
        <Line label="margin" value={sums.margin == null ? undefined : format.percent(sums.margin)} />
      </Box>
    </Block>
  );
}

function Line({ label, value, strong }: { label: string; value?: string; strong?: boolean }) {
  const translate = useTranslate();
  if (value === undefined) return null;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.25 }}>
      <Typography
        component="dt"
        variant={strong ? 'subtitle1' : 'body2'}
        color={strong ? undefined : 'textSecondary'}
      >
        {translate(`kontor.order.${label}`)}
      </Typography>
      <Typography
        component="dd"
        variant={strong ? 'subtitle1' : 'body2'}
        sx={{ m: 0, fontWeight: strong ? 700 : 400 }}
      >
        {value}
      </Typography>
    </Box>
  );
}
