import { Box, Tab, Tabs } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { execute } from '../providers/execute';
import { useRole } from '../providers/session';
import { useSaveProblem } from '../shared/use-save-problem';
import { ClientBlock } from './ClientBlock';
import { CommentsBlock } from './CommentsBlock';
import { DeliveryBlock } from './DeliveryBlock';
import { DetailsBlock } from './DetailsBlock';
import { HistoryTab } from './HistoryTab';
import { LinesBlock } from './LinesBlock';
import type { OrderCard } from './order-card';
import { draftOf } from './order-draft';
import { changedFields, changedLines } from './order-input';
import { ChangeOrderLinesDocument, UpdateOrderDocument } from './order-mutations';
import { OrderColumns } from './OrderColumns';
import { OrderDraftContext } from './OrderDraftContext';
import { OrderHeader } from './OrderHeader';
import { PaymentsBlock } from './PaymentsBlock';
import { SaveBar } from '../shared/SaveBar';
import { TotalsBlock } from './TotalsBlock';
import { useOrderDraft } from './use-order-draft';
import { useOrderPreview } from './use-order-preview';

/** The order card: everything about an order without opening another page. */
export function OrderWindow({ order }: { order: OrderCard }) {
  const translate = useTranslate();
  const notify = useNotify();
  const role = useRole();
  const queries = useQueryClient();
  const [tab, setTab] = useState('work');
  const [isSaving, setSaving] = useState(false);
  const saved = useMemo(() => draftOf(order), [order]);
  const { base, draft, change, settle, isDirty } = useOrderDraft(saved);
  const { preview, error, isComputing } = useOrderPreview(draft);
  const { problem, onError } = useSaveProblem(() => change({ kind: 'reset', draft: saved }));
  const currency = order.currency ?? '';
  const hold = useMemo(
    () => ({
      draft,
      change,
      currency,
      isNew: false,
      canWrite: (field: string) => role.canCall('updateOrder') && role.canWrite('order', field),
      canChangeLines: role.canCall('changeOrderLines'),
    }),
    [draft, change, currency, role],
  );

  async function save() {
    const { id } = order;
    if (!id || isSaving) return;
    setSaving(true);
    try {
      const lines = changedLines(base, draft);
      const input = changedFields(base, draft);
      const { version } = order;
      // Lines and fields go together: a refusal of either leaves the order as it was.
      const fields = Object.keys(input).length > 0 ? input : undefined;
      if (lines.length > 0) await execute(ChangeOrderLinesDocument, { id, version, lines, input: fields });
      else if (fields) await execute(UpdateOrderDocument, { id, version, input: fields });
      settle();
      notify('kontor.order.saved', { type: 'success' });
    } catch (reason) {
      onError(reason);
    } finally {
      setSaving(false);
      await queries.invalidateQueries();
    }
  }

  // Before anything is changed the saved sums are shown: they are what was agreed, whatever the rules say today.
  const sums = {
    error: isDirty ? error : null,
    isComputing: isDirty && isComputing,
    preview: isDirty ? preview : undefined,
    saved: { ...order, deliveryCost: order.delivery?.cost },
  };
  const lineTotals = isDirty ? preview : { lines: order.lines?.filter((line) => !line.canceled) };
  return (
    <OrderDraftContext.Provider value={hold}>
      <OrderHeader order={order} onError={onError} />
      <Tabs value={tab} onChange={(_event, next: string) => setTab(next)} sx={{ mb: 1.5, minHeight: 40 }}>
        <Tab value="work" label={translate('kontor.order.work')} />
        {role.canRead('order.history') && <Tab value="history" label={translate('kontor.order.history')} />}
      </Tabs>
      {tab === 'history' && order.id && <HistoryTab id={order.id} />}
      <Box hidden={tab !== 'work'}>
        <OrderColumns
          main={
            <>
              <ClientBlock client={order.customer} />
              {role.canRead('order.lines') && <LinesBlock preview={lineTotals} />}
              <CommentsBlock />
            </>
          }
          side={
            <>
              <TotalsBlock {...sums} />
              {role.canRead('order.payments') && <PaymentsBlock order={order} />}
              <DeliveryBlock />
              <DetailsBlock />
            </>
          }
        />
      </Box>
      {isDirty && (
        <SaveBar
          submit={translate('kontor.order.save')}
          isDisabled={isSaving}
          save={() => void save()}
          discard={() => change({ kind: 'reset', draft: saved })}
        />
      )}
      {problem}
    </OrderDraftContext.Provider>
  );
}
