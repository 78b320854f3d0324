import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Box } from '@mui/material';
import { parse } from 'graphql';
import { useMemo } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { Block } from '../shared/Block';
import type { HistoryEntry } from '../shared/group-history';
import { HistoryList } from '../shared/HistoryList';
import { useResource } from './use-resource';

type HistoryDocument = TypedDocumentNode<{ record?: { history: HistoryEntry[] } | null }, { id: string }>;

/** Who changed what in a record of any noun that keeps a history; nothing where the role does not see it. */
export function RecordHistory({ maxWidth = 360 }: { maxWidth?: number | string }) {
  const translate = useTranslate();
  const { shape } = useResource();
  const id = String(useRecordContext()?.id ?? '');
  const hasHistory = Boolean(shape.get && shape.type.getFields().history);
  const document = useMemo(() => historyOf(shape.get ?? shape.noun), [shape]);
  const { data } = useRoleQuery(document, { id }, { enabled: hasHistory && id !== '' });
  const entries = data?.record?.history;
  if (!entries?.length) return null;
  return (
    <Box sx={{ width: '100%', maxWidth: { lg: maxWidth }, flexShrink: 0 }}>
      <Block title={translate('kontor.order.history')}>
        <Box sx={{ maxHeight: 420, overflowY: 'auto' }}>
          <HistoryList noun={shape.noun} entries={entries} />
        </Box>
      </Block>
    </Box>
  );
}

/** The document of a noun that was not there when the panel was built. */
function historyOf(query: string): HistoryDocument {
  return parse(`query HistoryOf_${query}($id: ID!) {
    record: ${query}(id: $id) {
      history { id operationId at action via resource field old new actor { kind name } }
    }
  }`);
}
