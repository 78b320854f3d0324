import type { PreviewOrderQuery } from '../../schema/generated/graphql';
import type { Seen } from '../providers/seen';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { useDebounced } from '../shared/use-debounced';
import type { OrderDraft } from './order-draft';
import { PreviewOrderDocument } from './order-documents';
import { previewInput } from './order-input';

export type Preview = Seen<PreviewOrderQuery['previewOrder']>;

/** The totals of a draft, computed by the server as it would when saving: the panel never adds up money itself. */
export function useOrderPreview(draft: OrderDraft): {
  preview?: Preview;
  error: Error | null;
  isComputing: boolean;
} {
  const canAsk = useRole().canAsk('previewOrder');
  const settled = useDebounced(draft, 250);
  const { data, error, isFetching } = useRoleQuery(
    PreviewOrderDocument,
    { input: previewInput(settled) },
    { enabled: canAsk && settled.lines.length > 0, keepPrevious: true },
  );
  const preview = settled.lines.length > 0 && !error ? data?.previewOrder : undefined;
  return { preview, error, isComputing: isFetching || settled !== draft };
}
