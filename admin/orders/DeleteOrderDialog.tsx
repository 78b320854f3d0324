import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { execute } from '../providers/execute';
import { DeleteDialog } from '../shared/DeleteDialog';
import type { OrderCard } from './order-card';
import { DeleteOrderDocument } from './order-mutations';

interface Props {
  order: OrderCard;
  /** Set before the card is left: what is half typed in it is gone with the order. */
  isGone: RefObject<boolean>;
  close: () => void;
}

/** An order that should not be there: a test, a double. What a buyer took back is cancelled instead. */
export function DeleteOrderDialog({ order, isGone, close }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queries = useQueryClient();

  async function remove(reason: string | undefined) {
    const { id, version } = order;
    if (!id) return;
    await execute(DeleteOrderDocument, { id, reason, version });
    isGone.current = true;
    await navigate('/orders', { replace: true });
    void queries.invalidateQueries();
  }

  return (
    <DeleteDialog
      title={translate('kontor.order.deleteTitle', { number: order.number })}
      help={translate('kontor.order.deleteHelp')}
      keep={translate('kontor.order.keepOrder')}
      done="kontor.order.deleted"
      close={close}
      remove={remove}
    />
  );
}
