import { LinearProgress } from '@mui/material';
import { useRoleQuery } from '../providers/use-role-query';
import { ErrorState } from '../shared/ErrorState';
import { HistoryList } from '../shared/HistoryList';
import { OrderHistoryDocument } from './order-documents';

export function HistoryTab({ id }: { id: string }) {
  const { data, error, refetch, isPending } = useRoleQuery(OrderHistoryDocument, { id });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LinearProgress />;
  return <HistoryList noun="order" entries={data.order?.history ?? []} currency={data.order?.currency} />;
}
