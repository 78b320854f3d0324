import AddIcon from '@mui/icons-material/Add';
import {
  Box,
  Button,
  Card,
  Link as TextLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import type { ReactNode } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ErrorState } from './ErrorState';

interface Column<One> {
  label: string;
  /** On a phone the name and what can be done are enough. */
  isWide?: boolean;
  align?: 'right';
  show: (one: One) => ReactNode;
}

interface Props<One> {
  /** What the table is called. */
  title: string;
  records: readonly One[] | undefined;
  error: unknown;
  isPending: boolean;
  retry: () => void;
  /** The way to a new one; nothing, who may not make one. */
  create?: { label: string } & ({ to: string } | { onClick: () => void });
  /** What else stands beside the way to a new one. */
  tools?: ReactNode;
  empty: ReactNode;
  pathOf: (one: One) => string;
  /** What stands beside the name. */
  marks?: (one: One) => ReactNode;
  columns: Column<One>[];
  actions: (one: One) => ReactNode;
}

/** The short list of what has a code and a name, whole on one page: roles, dictionaries. */
export function NamedRecords<One extends { code?: string; name?: string }>(props: Props<One>) {
  const { title, records, error, isPending, retry, create, tools, columns } = props;
  const translate = useTranslate();
  const all: Column<One>[] = [
    { label: 'fields.code', isWide: true, show: ({ code }) => <code dir="ltr">{code}</code> },
    ...columns,
  ];
  return (
    <>
      {(create || tools) && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', flexWrap: 'wrap', gap: 1, mb: 1 }}>
          {tools}
          {create && (
            <Button
              variant="contained"
              startIcon={<AddIcon />}
              {...('to' in create ? { component: Link, to: create.to } : { onClick: create.onClick })}
            >
              {create.label}
            </Button>
          )}
        </Box>
      )}
      {Boolean(error) && <ErrorState error={error} retry={retry} />}
      {isPending && <Loading />}
      {records?.length === 0 && props.empty}
      {records && records.length > 0 && (
        <Card sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={title}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('fields.name')}</TableCell>
                {all.map(({ label, isWide, align }) => (
                  <TableCell key={label} align={align} sx={isWide ? wide : undefined}>
                    {translate(label)}
                  </TableCell>
                ))}
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {records.map((one) => (
                <TableRow key={one.code} hover>
                  <TableCell component="th" scope="row">
                    <TextLink component={Link} to={props.pathOf(one)}>
                      <bdi>{one.name}</bdi>
                    </TextLink>{' '}
                    {props.marks?.(one)}
                  </TableCell>
                  {all.map(({ label, isWide, align, show }) => (
                    <TableCell key={label} align={align} sx={isWide ? wide : undefined}>
                      {show(one)}
                    </TableCell>
                  ))}
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {props.actions(one)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Card>
      )}
    </>
  );
}

const wide = { display: { xs: 'none', sm: 'table-cell' } };
