import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { CustomValue } from '../custom-fields/inputs/CustomValue';
import type { CustomField } from '../providers/custom-field';
import { isRecord } from '../shared/is-record';
import { useFormat } from '../shared/use-format';
import type { OrderTotals } from './order-row';

/**
 * Sums of everything that the filter matches, not of the shown page; gross profit for those who may see it. Of the
 * fields that staff made, those of the columns that are shown.
 */
export function OrderListFoot({ custom }: { custom: CustomField[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const { meta, total } = useListContext();
  const totals: OrderTotals[] = isRecord(meta) && Array.isArray(meta.totals) ? meta.totals : [];
  if (!total) return null;
  return (
    <Box
      component="section"
      aria-label={translate('kontor.orderList.footer')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 4,
        rowGap: 0.5,
        px: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Figure label={translate('kontor.orderList.count', total)} />
      {totals.map((sums) => (
        <Box key={sums.currency} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
          {sums.total != null && (
            <Figure
              label={translate('kontor.orderList.sum')}
              value={format.money(sums.total, sums.currency)}
            />
          )}
          {sums.paid != null && (
            <Figure label={translate('kontor.order.paid')} value={format.money(sums.paid, sums.currency)} />
          )}
          {sums.grossProfit != null && (
            <Figure
              label={translate('kontor.orderList.profit')}
              value={format.money(sums.grossProfit, sums.currency)}
            />
          )}
          {summed(custom, sums).map(({ field, value }) => (
            <Figure
              key={field.identity}
              label={field.label}
              value={<CustomValue field={field} value={value} currency={sums.currency} />}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** The server sums amounts and numbers, and those only that the role reads of every order. */
function summed(fields: CustomField[], sums: object): { field: CustomField; value: unknown }[] {
  const custom = 'custom' in sums && isRecord(sums.custom) ? sums.custom : {};
  return fields.flatMap((field) => (field.code in custom ? [{ field, value: custom[field.code] }] : []));
}

function Figure({ label, value }: { label: string; value?: ReactNode }) {
  return (
    <Typography variant="body2" component="span">
      <Typography variant="body2" component="span" color={value ? 'textSecondary' : undefined}>
        {label}
      </Typography>{' '}
      {value && <strong>{value}</strong>}
    </Typography>
  );
}
