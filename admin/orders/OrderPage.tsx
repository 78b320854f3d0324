import { LinearProgress } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ApiError } from '../providers/api-error';
import { useRoleQuery } from '../providers/use-role-query';
import { ErrorState } from '../shared/ErrorState';
import { OrderCardDocument } from './order-documents';
import { OrderWindow } from './OrderWindow';

/** One order, all of its work in one window. */
export function OrderPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useRoleQuery(OrderCardDocument, { id });
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} sx={{ mt: 2 }} />;
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data?.order) {
    return (
      <>
        <Title title="ra.page.not_found" />
        <ErrorState error={new ApiError('kontor.error.notFound', 'NOT_FOUND')} />
      </>
    );
  }
  return (
    <>
      <Title title={translate('kontor.order.title', { number: data.order.number })} />
      <OrderWindow key={id} order={data.order} />
    </>
  );
}
