import { Box, Tab, Tabs } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { execute } from '../providers/execute';
import { useRole } from '../providers/session';
import { isRecord } from '../shared/is-record';
import { useSaveProblem } from '../shared/use-save-problem';
import { recordName } from '../shared/record-name';
import { TasksBlock } from '../tasks/TasksBlock';
import { ClientBlock } from './ClientBlock';
import { CommentsBlock } from './CommentsBlock';
import { DeliveryBlock } from './DeliveryBlock';
import { DetailsBlock } from './DetailsBlock';
import { HistoryTab } from './HistoryTab';
import { LinesBlock } from './LinesBlock';
import type { OrderCard } from './order-card';
import { MoreBlock } from './MoreBlock';
import { draftOf, type DraftLine } from './order-draft';
import { changedFields, changedLines, sentLines } from './order-input';
import { ChangeOrderLinesDocument, UpdateOrderDocument } from './order-mutations';
import { OrderColumns } from './OrderColumns';
import { OrderDraftContext } from './OrderDraftContext';
import { OrderHeader } from './OrderHeader';
import { PaymentsBlock } from './PaymentsBlock';
import { SaveBar } from '../shared/SaveBar';
import { TotalsBlock } from './TotalsBlock';
import { useDraftProblems } from './use-draft-problems';
import { useMadeFields } from './use-made-fields';
import { useOrderDraft } from './use-order-draft';
import { useOrderPreview } from './use-order-preview';

/** A task made in the card is for its order and its client. */
function givenFor({ id = '', number = '', customer }: OrderCard) {
  return {
    order: { id, name: number },
    ...(customer?.id ? { customer: { id: customer.id, name: recordName(customer) } } : {}),
  };
}

/** The order card: everything about an order without opening another page. */
export function OrderWindow({ order }: { order: OrderCard }) {
  const translate = useTranslate();
  const notify = useNotify();
  const role = useRole();
  const queries = useQueryClient();
  const [tab, setTab] = useState('work');
  const [isSaving, setSaving] = useState(false);
  const isGone = useRef(false);
  const made = useMadeFields();
  const saved = useMemo(() => draftOf(order, made), [order, made]);
  const { base, draft, change: changeDraft, settle, isDirty, isSaved } = useOrderDraft(saved, made);
  const { problems, changeAndForget: change, place } = useDraftProblems(changeDraft);
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
      canWriteLine: (field: string) => role.canGive('OrderLineChange', field),
      made,
      heldCustom: heldCustomOf(order),
      problems,
    }),
    [draft, change, currency, role, made, order, problems],
  );

  async function save() {
    const { id } = order;
    if (!id || isSaving) return;
    setSaving(true);
    const lines = changedLines(base, draft, made);
    try {
      const input = changedFields(base, draft, made);
      const { version } = order;
      // Lines and fields go together: a refusal of either leaves the order as it was.
      const fields = Object.keys(input).length > 0 ? input : undefined;
      if (lines.length > 0) await execute(ChangeOrderLinesDocument, { id, version, lines, input: fields });
      else if (fields) await execute(UpdateOrderDocument, { id, version, input: fields });
      settle();
      notify('kontor.order.saved', { type: 'success' });
    } catch (reason) {
      place(reason, placesOf(lines, sentLines(base, draft, made)));
      onError(reason);
    } finally {
      setSaving(false);
      await queries.invalidateQueries();
    }
  }

  // Before anything is changed the saved sums are shown: they are what was agreed, whatever the rules say today. Those of
  // the draft stay until the saved order has come, else the sums of before would flash up.
  const isOfDraft = isDirty || isSaved;
  const sums = {
    error: isDirty ? error : null,
    isComputing: isDirty && isComputing,
    preview: isOfDraft ? preview : undefined,
    saved: { ...order, deliveryCost: order.delivery?.cost },
  };
  const lineTotals = isOfDraft ? preview : { lines: order.lines?.filter((line) => !line.canceled) };
  return (
    <OrderDraftContext.Provider value={hold}>
      <OrderHeader order={order} isGone={isGone} onError={onError} />
      <Tabs value={tab} onChange={(_event, next: string) => setTab(next)} sx={{ mb: 1.5, minHeight: 40 }}>
        <Tab value="work" label={translate('kontor.order.work')} />
        {role.canRead('order.history') && <Tab value="history" label={translate('kontor.order.history')} />}
      </Tabs>
      {tab === 'history' && order.id && <HistoryTab id={order.id} />}
      <Box hidden={tab !== 'work'}>
        <OrderColumns
          main={
            <>
              <ClientBlock client={order.customer} company={order.company} />
              {role.canRead('order.lines') && <LinesBlock preview={lineTotals} />}
              <CommentsBlock />
            </>
          }
          side={
            <>
              <TotalsBlock {...sums} />
              {role.canRead('order.payments') && <PaymentsBlock order={order} />}
              {order.id && <TasksBlock of="order" given={givenFor(order)} />}
              <DeliveryBlock />
              <DetailsBlock />
              <MoreBlock />
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
          isDone={isGone}
        />
      )}
      {problem}
    </OrderDraftContext.Provider>
  );
}

/** The card's type knows only what the documents name; the fields that staff made are asked for beside them. */
function heldCustomOf(order: object): Record<string, unknown> {
  return 'custom' in order && isRecord(order.custom) ? order.custom : {};
}

/** The lines by their place in the request: those that are taken out are named first. */
function placesOf(lines: unknown[], sent: DraftLine[]): Pick<DraftLine, 'key'>[] {
  return [...lines.slice(sent.length).map(() => ({ key: '' })), ...sent];
}
