import {
  Box,
  Button,
  Chip,
  Link as TextLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormat } from '../shared/use-format';
import type { ListedField } from './listed-field';
import { MoveButtons } from './MoveButtons';

interface Props {
  fields: ListedField[];
  isBusy: boolean;
  move?: (place: number, by: -1 | 1) => void;
  remove?: (field: ListedField) => void;
  restore?: (field: ListedField) => void;
}

/** The fields of one kind of record, in the order of its forms. */
export function FieldTable({ fields, isBusy, move, remove, restore }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Table size="small" aria-label={translate('resources.customFields.name', { smart_count: 2 })}>
      <TableHead>
        <TableRow>
          {move && <TableCell sx={{ width: 80 }}>{translate('fields.ordering')}</TableCell>}
          <TableCell>{translate('fields.label')}</TableCell>
          <TableCell sx={wide}>{translate('fields.kind')}</TableCell>
          <TableCell sx={wide}>{translate('fields.code')}</TableCell>
          <TableCell sx={wide}>{translate('fields.section')}</TableCell>
          <TableCell sx={wide}>{translate('fields.sensitivity')}</TableCell>
          <TableCell sx={wide}>{translate('fields.shops')}</TableCell>
          {restore && <TableCell>{translate('fields.deletedAt')}</TableCell>}
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {fields.map((field, place) => {
          const { id = '', label = '', kind = '', code = '', section, sensitivity, shops = [] } = field;
          return (
            <TableRow key={id} hover>
              {move && (
                <TableCell>
                  <MoveButtons
                    name={label}
                    isFirst={place === 0}
                    isLast={place === fields.length - 1}
                    isBusy={isBusy}
                    move={(by) => move(place, by)}
                  />
                </TableCell>
              )}
              <TableCell component="th" scope="row">
                {restore ? (
                  <bdi>{label}</bdi>
                ) : (
                  <TextLink component={Link} to={`/customFields/${id}`}>
                    <bdi>{label}</bdi>
                  </TextLink>
                )}
                <Rules field={field} />
                <Box sx={{ display: { md: 'none' }, color: 'text.secondary', fontSize: 12 }}>
                  {kind && translate(`values.${kind}`)}
                </Box>
              </TableCell>
              <TableCell sx={wide}>
                {kind && translate(`values.${kind}`)}
                {field.dictionary && (
                  <Box component="div" sx={{ color: 'text.secondary', fontSize: 12 }}>
                    <bdi>{field.dictionary.name}</bdi>
                  </Box>
                )}
              </TableCell>
              <TableCell sx={wide}>
                <code dir="ltr">{code}</code>
              </TableCell>
              <TableCell sx={wide}>
                <bdi>{section}</bdi>
              </TableCell>
              <TableCell sx={wide}>{sensitivity && translate(`values.${sensitivity}`)}</TableCell>
              <TableCell sx={wide}>
                {shops.length > 0 ? <bdi>{shops.join(', ')}</bdi> : translate('kontor.fieldEditor.allShops')}
              </TableCell>
              {restore && (
                <TableCell>
                  {field.deletedAt && format.dateTime(field.deletedAt)}
                  {field.deleteReason && (
                    <Box component="div" sx={{ color: 'text.secondary', fontSize: 12 }} dir="auto">
                      {field.deleteReason}
                    </Box>
                  )}
                </TableCell>
              )}
              <TableCell align="right">
                {remove && field.access?.canDelete !== false && (
                  <Button
                    size="small"
                    color="error"
                    aria-label={`${translate('ra.action.delete')}: ${label}`}
                    onClick={() => remove(field)}
                  >
                    {translate('ra.action.delete')}
                  </Button>
                )}
                {restore && (
                  <Button
                    size="small"
                    aria-label={`${translate('kontor.fieldEditor.restore')}: ${label}`}
                    onClick={() => restore(field)}
                  >
                    {translate('kontor.fieldEditor.restore')}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

const RULES = ['required', 'unique', 'indexed', 'searchable', 'printed'] as const;

function Rules({ field }: { field: ListedField }) {
  const translate = useTranslate();
  const held = RULES.filter((rule) => field[rule]);
  if (held.length === 0) return null;
  return (
    <Box
      component="span"
      sx={{
        display: { xs: 'flex', md: 'inline-flex' },
        flexWrap: 'wrap',
        gap: 0.5,
        my: { xs: 0.5, md: 0 },
        marginInlineStart: { md: 1 },
      }}
    >
      {held.map((rule) => (
        <Chip
          key={rule}
          size="small"
          variant="outlined"
          label={translate(`kontor.fieldEditor.rule.${rule}`)}
          sx={{ height: 20, fontSize: 11 }}
        />
      ))}
    </Box>
  );
}

/** On a phone: the label with its kind, the order, and the end of it. */
const wide = { display: { xs: 'none', md: 'table-cell' } };
