import { Box, Button, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Title, useGetList, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { ApiError } from '../providers/api-error';
import { execute } from '../providers/execute';
import { useRole } from '../providers/session';
import { useRoleMutation } from '../providers/use-role-query';
import { ErrorState } from '../shared/ErrorState';
import { LeaveGuard } from '../shared/LeaveGuard';
import { useUploadUnderWay } from '../shared/uploads-under-way';
import { useSaveProblem } from '../shared/use-save-problem';
import { WaitingForUpload } from '../shared/WaitingForUpload';
import { buyerOf } from './buyer-of';
import { ClientBlock, type Client } from './ClientBlock';
import { CommentsBlock } from './CommentsBlock';
import { DeliveryBlock } from './DeliveryBlock';
import { DetailsBlock } from './DetailsBlock';
import { ClientCardDocument } from './finder-documents';
import { LinesBlock } from './LinesBlock';
import { MoreBlock } from './MoreBlock';
import { changeDraft, emptyDraft, type DraftChange } from './order-draft';
import { createInput, isChanged } from './order-input';
import { CreateOrderDocument } from './order-mutations';
import { OrderColumns } from './OrderColumns';
import { OrderDraftContext } from './OrderDraftContext';
import { TotalsBlock } from './TotalsBlock';
import { useDraftProblems } from './use-draft-problems';
import { useMadeFields } from './use-made-fields';
import { useOrderDraft } from './use-order-draft';
import { useOrderPreview } from './use-order-preview';

/**
 * An order by phone: client, goods, delivery in one window, and it is there. `?customer=` starts with a known client,
 * `?company=` with the firm that buys.
 */
export function NewOrderPage() {
  const canCreate = useRole().canCall('createOrder');
  if (!canCreate) return <ErrorState error={new ApiError('kontor.error.notForYou', 'FORBIDDEN')} />;
  return <NewOrder />;
}

function NewOrder() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const role = useRole();
  const create = useRoleMutation(CreateOrderDocument);
  const made = useMadeFields();
  const { draft, change: changeDraftOnly } = useOrderDraft(emptyDraft, made);
  const { problems, changeAndForget: change, place } = useDraftProblems(changeDraftOnly);
  const { preview, error, isComputing } = useOrderPreview(draft);
  const { problem, onError } = useSaveProblem();
  const [given, setGiven] = useState(emptyDraft);
  const isDone = useRef(false);
  /** What the page fills in by itself is nobody's work and may be left. */
  const give = (next: DraftChange) => {
    setGiven((now) => changeDraft(now, next));
    change(next);
  };
  const client = useGivenClient((found) => give({ kind: 'merge', values: buyerOf(found, {}) }));
  useGivenCompany((id) => give({ kind: 'set', path: 'company', value: id }));
  const shop = useDefaultShop(draft.values.shop, (code) => give({ kind: 'set', path: 'shop', value: code }));
  const currency = shop?.currency ?? preview?.currency ?? '';
  const hold = useMemo(
    () => ({
      draft,
      change,
      currency,
      isNew: true,
      canWrite: (field: string) => role.canWrite('order', field),
      canChangeLines: true,
      canWriteLine: (field: string) => role.canGive('OrderLineInput', field),
      made,
      heldCustom: {},
      problems,
    }),
    [draft, change, currency, role, made, problems],
  );

  const upload = useUploadUnderWay();

  async function submit() {
    try {
      const { createOrder } = await create.mutateAsync({ input: createInput(draft, made) });
      isDone.current = true;
      notify('kontor.order.created', { type: 'success', messageArgs: { number: createOrder?.number } });
      if (createOrder?.id) void navigate(`/orders/${createOrder.id}`, { replace: true });
    } catch (reason) {
      place(reason, draft.lines);
      onError(reason);
    }
  }

  return (
    <OrderDraftContext.Provider value={hold}>
      <Title title={translate('kontor.order.newTitle')} />
      <Typography variant="h5" component="h1" sx={{ py: 1.5 }}>
        {translate('kontor.order.newTitle')}
      </Typography>
      <OrderColumns
        main={
          <>
            <ClientBlock key={client?.id} client={client} />
            <LinesBlock preview={preview} />
            <CommentsBlock />
          </>
        }
        side={
          <>
            <TotalsBlock
              preview={preview}
              error={error}
              isComputing={isComputing && draft.lines.length > 0}
            />
            <Button
              variant="contained"
              size="large"
              disabled={create.isPending || draft.lines.length === 0 || upload !== undefined}
              onClick={() => void submit()}
            >
              {translate('kontor.order.createSubmit')}
            </Button>
            <WaitingForUpload name={upload} />
            <DetailsBlock />
            <MoreBlock />
            <DeliveryBlock />
          </>
        }
      />
      <Box sx={{ height: 24 }} />
      {problem}
      {isChanged(given, draft, made) && <LeaveGuard isDone={isDone} />}
    </OrderDraftContext.Provider>
  );
}

/** The client of `?customer=ID`, as the link on a client's card gives it. */
function useGivenClient(onFound: (client: Client) => void): Client | undefined {
  const [parameters] = useSearchParams();
  const id = parameters.get('customer');
  const [client, setClient] = useState<Client>();
  useEffect(() => {
    if (!id) return;
    let isGone = false;
    void execute(ClientCardDocument, { id }).then(({ customer }) => {
      if (isGone || !customer) return;
      setClient(customer);
      onFound(customer);
    });
    return () => {
      isGone = true;
    };
    // Only another client starts anew; the callback is a new one at every render.
  }, [id]);
  return client;
}

/** The firm of `?company=ID`, as the link on its card gives it. */
function useGivenCompany(give: (id: string) => void): void {
  const [parameters] = useSearchParams();
  const id = parameters.get('company');
  useEffect(() => {
    if (id) give(id);
    // Only another firm starts anew; the callback is a new one at every render.
  }, [id]);
}

/** The shop of a new order, the default one until another is chosen; its currency is the order's. */
function useDefaultShop(chosen: unknown, choose: (code: string) => void): { currency?: string } | undefined {
  const { data = [] } = useGetList('shops', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
  });
  const shop = data.find((each) => (chosen ? each.code === chosen : each.isDefault)) ?? data[0];
  const code = typeof shop?.code === 'string' ? shop.code : undefined;
  useEffect(() => {
    if (!chosen && code) choose(code);
    // The default is set once, when the shops are known.
  }, [code]);
  return typeof shop?.currency === 'string' ? { currency: shop.currency } : undefined;
}
