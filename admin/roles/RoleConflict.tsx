import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { groupHistory } from '../shared/group-history';
import { useFormat } from '../shared/use-format';
import type { Catalog } from './catalog';
import { describePlace } from './describe-change';
import { RoleHistoryDocument } from './role-documents';

interface Props {
  code: string;
  /** The version that was read; each saved operation made one more. */
  version: number;
  changedFields: string[];
  catalog: Catalog;
  close: () => void;
  reload: () => Promise<void>;
}

/** Somebody saved the role meanwhile: who, when and what of it, and the way to their version. */
export function RoleConflict({ code, version, changedFields, catalog, close, reload }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useRoleQuery(RoleHistoryDocument, { code });
  const missed = Math.max(1, (data?.role?.version ?? version + 1) - version);
  const operations = groupHistory(data?.role?.history ?? []).slice(0, missed);
  const place = (field: string) => describePlace(field, catalog, translate);
  return (
    <Dialog open onClose={close} aria-labelledby="role-conflict-title">
      <DialogTitle id="role-conflict-title">{translate('kontor.error.conflictTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('kontor.rights.conflict')}</DialogContentText>
        <Box component="ul">
          {operations.map(({ id, at, actor, entries }) => (
            <li key={id}>
              {format.dateTime(at)}, <bdi>{actor}</bdi>:{' '}
              {[...new Set(entries.map(({ field }) => field ?? ''))]
                .map(place)
                .join(translate('kontor.rights.where.comma'))}
            </li>
          ))}
          {operations.length === 0 && changedFields.map((field) => <li key={field}>{place(field)}</li>)}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('kontor.error.keep')}</Button>
        <Button variant="contained" onClick={() => void reload()}>
          {translate('kontor.error.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
