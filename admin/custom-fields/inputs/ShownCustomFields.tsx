import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { isRecord } from '../../shared/is-record';
import { useCustomFields } from '../use-custom-fields';
import { CustomSections, ReadOnlyCustom } from './CustomSections';
import { isFilled } from './CustomValue';

/** What a record holds in the fields that staff made, to read. */
export function ShownCustomFields({ noun, record: given }: { noun: string; record?: unknown }) {
  const fields = useCustomFields(noun);
  const shown = useRecordContext();
  const record = given ?? shown;
  const custom = isRecord(record) && isRecord(record.custom) ? record.custom : {};
  const filled = fields.filter(({ code }) => isFilled(custom[code]));
  if (filled.length === 0) return null;
  const currency = isRecord(record) && typeof record.currency === 'string' ? record.currency : undefined;
  return (
    <Box sx={{ width: '100%', mt: 1.5 }}>
      <CustomSections
        fields={filled}
        columns={{ xs: '1fr', sm: 'repeat(auto-fill, minmax(170px, 1fr))' }}
        draw={(field) => <ReadOnlyCustom field={field} value={custom[field.code]} currency={currency} />}
      />
    </Box>
  );
}
