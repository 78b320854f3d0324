import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { LineRow } from './LineRow';
import { useDraft } from './OrderDraftContext';
import { ProductFinder } from './ProductFinder';
import { useLineColumns } from './use-line-columns';
import type { Preview } from './use-order-preview';

/** What is bought. On a phone each line is a small card, on a desk a row. */
export function LinesBlock({ preview }: { preview?: Preview }) {
  const translate = useTranslate();
  const role = useRole();
  const { draft, canChangeLines } = useDraft();
  const columns = useLineColumns();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const rows = draft.lines.map((line, index) => (
    <LineRow key={line.key} line={line} total={preview?.lines?.[index]?.total} isPhone={isPhone} />
  ));
  return (
    <Block title={translate('kontor.order.lines')}>
      {canChangeLines && role.canAsk('offers') && <ProductFinder />}
      {rows.length === 0 && (
        <Typography color="textSecondary" sx={{ py: 2 }}>
          {translate('kontor.order.noLines')}
        </Typography>
      )}
      {rows.length > 0 && isPhone && <Box sx={{ mt: 1 }}>{rows}</Box>}
      {rows.length > 0 && !isPhone && (
        <Table
          size="small"
          aria-label={translate('kontor.order.lines')}
          sx={{
            mt: 1,
            '& th, & td': { px: 0.5 },
            '& th': { lineHeight: 1.3 },
            '& th:first-of-type': { width: '40%' },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{translate('fields.name')}</TableCell>
              <TableCell align="right">{translate('fields.quantity')}</TableCell>
              {[...columns].map((name) => (
                <TableCell key={name} align="right">
                  {translate(`fields.${name}`)}
                </TableCell>
              ))}
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>{rows}</TableBody>
        </Table>
      )}
    </Block>
  );
}
