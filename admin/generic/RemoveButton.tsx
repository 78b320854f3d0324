import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import {
  useDelete,
  useGetResourceLabel,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { DeleteDialog } from '../shared/DeleteDialog';
import { recordName } from '../shared/record-name';

/** Deletes the record of a form after asking why; the list comes back. */
export function RemoveButton() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const resource = useResourceContext() ?? '';
  const labelOf = useGetResourceLabel();
  const record = useRecordContext();
  const [isAsking, setAsking] = useState(false);
  const [removeRecord] = useDelete();
  if (!record) return null;
  const name = recordName(record);
  return (
    <>
      <Button size="small" color="error" startIcon={<DeleteIcon />} onClick={() => setAsking(true)}>
        {translate('ra.action.delete')}
      </Button>
      {isAsking && (
        <DeleteDialog
          title={translate('ra.message.delete_title', {
            name: labelOf(resource, 1),
            recordRepresentation: name,
            id: record.id,
          })}
          help={translate('kontor.form.deleteHelp')}
          done="kontor.form.deleted"
          close={() => setAsking(false)}
          remove={async (reason) => {
            await removeRecord(
              resource,
              { id: record.id, previousData: record, meta: { reason } },
              { mutationMode: 'pessimistic', returnPromise: true },
            );
            redirect('list', resource);
          }}
        />
      )}
    </>
  );
}
