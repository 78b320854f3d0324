import { Link as TextLink } from '@mui/material';
import { useGetMany } from 'react-admin';
import { Link } from 'react-router-dom';
import { isRecord } from '../../shared/is-record';
import { recordName } from '../../shared/record-name';
import { recordPath } from '../../shared/record-path';
import type { CustomValueProps } from './custom-kind';

/** The linked record by its name; the history tells only its key, which stays one when the record is out of reach. */
export function LinkValue({ field, value, linked }: CustomValueProps) {
  const { targetShape } = field;
  const isKey = !isRecord(value);
  const { data } = useGetMany(
    targetShape?.name ?? '',
    { ids: [String(value)] },
    { enabled: isKey && Boolean(targetShape) },
  );
  const record: unknown = isKey ? data?.[0] : value;
  const name = <bdi>{isRecord(record) ? recordName(record) : String(value)}</bdi>;
  const path =
    linked && targetShape && isRecord(record) ? recordPath(targetShape, String(record.id)) : undefined;
  return path ? (
    <TextLink component={Link} to={path}>
      {name}
    </TextLink>
  ) : (
    name
  );
}
