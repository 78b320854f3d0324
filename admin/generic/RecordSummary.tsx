import { Box } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import type { FieldShape } from '../providers/field-shape';
import { FieldValue } from './FieldValue';

interface Props {
  fields: FieldShape[];
  record: RaRecord;
  /** The resource, whose names of the fields are used. */
  noun: string;
}

/** A record in a few words, for a row on a phone. A figure, a day or a tick says what it is; a name speaks for itself. */
export function RecordSummary({ fields, record, noun }: Props) {
  const translate = useTranslate();
  const given = fields.filter((field) => isTelling(field, record[field.name]));
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
      {given.map((field) => (
        <Box
          component="span"
          key={field.name}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}
        >
          {needsWord.has(field.kind) && <span>{translate(`resources.${noun}.fields.${field.name}`)}</span>}
          <Box component="span" sx={{ color: 'text.primary' }}>
            <FieldValue field={field} value={record[field.name]} record={record} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const needsWord: ReadonlySet<FieldShape['kind']> = new Set([
  'money',
  'number',
  'whole',
  'date',
  'dateTime',
  'flag',
]);

/** Names stand above already; colours, icons and what is not so tell nothing in one line. */
function isTelling(field: FieldShape, value: unknown): boolean {
  if (['name', 'lastName', 'firstName', 'color', 'icon', 'ordering'].includes(field.name)) return false;
  return value !== null && value !== undefined && value !== '' && value !== false;
}
