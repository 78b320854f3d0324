import { Box } from '@mui/material';
import type { CustomField } from '../../providers/custom-field';
import { isRecord } from '../../shared/is-record';
import { CustomCell } from './custom-columns';
import { isFilled } from './CustomValue';

/** What a record holds of these fields in a few words: label and value, for a card or under a name. */
export function CustomFacts({ fields, record }: { fields: CustomField[]; record: unknown }) {
  const custom = isRecord(record) && isRecord(record.custom) ? record.custom : {};
  const filled = fields.filter(({ code }) => isFilled(custom[code]));
  if (filled.length === 0) return null;
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, minWidth: 0 }}>
      {filled.map((field) => (
        <Box component="span" key={field.identity}>
          <bdi>{field.label}</bdi>:{' '}
          <Box component="span" sx={{ color: 'text.primary' }}>
            <CustomCell field={field} record={record} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
