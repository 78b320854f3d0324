import CheckIcon from '@mui/icons-material/Check';
import RemoveIcon from '@mui/icons-material/Remove';
import { Box, Chip, Link as TextLink, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { FieldShape } from '../providers/field-shape';
import { isRecord } from '../shared/is-record';
import { recordName } from '../shared/record-name';
import { recordPath } from '../shared/record-path';
import { StatusChip } from '../shared/StatusChip';
import { useFormat } from '../shared/use-format';

interface Props {
  field: FieldShape;
  value: unknown;
  record: unknown;
  /** Whether a reference leads to the record it names; not in a row that leads elsewhere itself. */
  linked?: boolean;
}

/** A value of any noun, written for a person by what its field is. */
export function FieldValue({ field, value, record, linked }: Props) {
  const format = useFormat();
  const translate = useTranslate();
  if (value === null || value === undefined || value === '') return null;
  if (field.kind === 'data') return <DataValue value={value} />;
  if (Array.isArray(value)) {
    return (
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        {value.map((item, index) => (
          <Chip
            key={index}
            size="small"
            label={<bdi>{isRecord(item) ? recordName(item) : String(item)}</bdi>}
          />
        ))}
      </Stack>
    );
  }
  if (field.kind === 'flag') {
    const label = translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    return value ? (
      <CheckIcon fontSize="small" color="success" titleAccess={label} />
    ) : (
      <RemoveIcon fontSize="small" sx={{ opacity: 0.35 }} titleAccess={label} />
    );
  }
  if (isRecord(value)) {
    if (field.kind === 'reference' && value.color) return <StatusChip status={value} />;
    const path = linked && field.target && value.id ? recordPath(field.target, String(value.id)) : undefined;
    if (!path) return <>{recordName(value)}</>;
    return (
      <TextLink component={Link} to={path}>
        {recordName(value)}
      </TextLink>
    );
  }
  if (field.kind === 'money') return <>{format.money(String(value), currencyOf(record, field))}</>;
  if (field.kind === 'date') return <>{format.date(String(value))}</>;
  if (field.kind === 'dateTime') return <>{format.dateTime(String(value))}</>;
  if ((field.kind === 'whole' || field.kind === 'number') && typeof value === 'number')
    return <>{format.number(value)}</>;
  if (field.kind === 'choice') return <>{translate(`values.${String(value)}`, { _: String(value) })}</>;
  // The name of a coloured entry is shown as it will be seen everywhere else.
  if (field.name === 'name' && isRecord(record) && record.color) return <StatusChip status={record} />;
  if (field.name === 'color') return <ColorSwatch color={String(value)} />;
  return <bdi>{String(value)}</bdi>;
}

function ColorSwatch({ color }: { color: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Box
        component="span"
        sx={{ width: 14, height: 14, borderRadius: '50%', bgcolor: color, border: 1, borderColor: 'divider' }}
      />
      <span dir="ltr">{color}</span>
    </Box>
  );
}

/** Amounts are in the currency of their record; a purchase price may have its own. */
function currencyOf(record: unknown, field: FieldShape): string | undefined {
  if (!isRecord(record)) return undefined;
  const own = field.name.startsWith('purchase') ? record.purchaseCurrency : undefined;
  const price = /^(min|max)Price$/.test(field.name) ? record.priceCurrency : undefined;
  const currency = own ?? price ?? record.currency;
  return typeof currency === 'string' ? currency : undefined;
}

/** Named values as a list, `{ name, value }` being the usual form; anything else as it is written. */
function DataValue({ value }: { value: unknown }) {
  const items = Array.isArray(value) ? value.filter(isRecord) : [];
  if (items.length > 0 && items.every((item) => 'name' in item && 'value' in item)) {
    return (
      <>
        {items.map((item, index) => (
          <Box key={index}>
            {String(item.name)}: <bdi>{String(item.value)}</bdi>
          </Box>
        ))}
      </>
    );
  }
  return (
    <Box
      component="pre"
      dir="ltr"
      sx={{ m: 0, fontSize: 12, whiteSpace: 'pre-wrap', maxHeight: 320, overflow: 'auto' }}
    >
      {JSON.stringify(value, null, 1)}
    </Box>
  );
}
