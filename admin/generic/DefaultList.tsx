import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement } from 'react';
import {
  BooleanInput,
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SearchInput,
  SelectColumnsButton,
  SimpleList,
  TopToolbar,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import type { FieldShape } from '../providers/field-shape';
import type { ResourceShape } from '../providers/resource-shape';
import { ListEmpty } from '../shared/ListEmpty';
import { ListPagination } from '../shared/ListPagination';
import { ListProblem } from '../shared/ListProblem';
import { recordName } from '../shared/record-name';
import { arrangeColumns } from './arrange-fields';
import { DictionaryFilter } from './DictionaryFilter';
import { FieldValue } from './FieldValue';
import { useResource } from './use-resource';

interface Props {
  /** The columns in their order, for a noun whose readers know what they look for. */
  columns?: string[];
  shownAtOnce?: number;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  /** The reference that names a row, for records without a name of their own. */
  nameField?: string;
}

/** The list of a noun, drawn from the role's schema: a column that the role does not have is not there. */
export function DefaultList({ columns: chosen, shownAtOnce, sort, nameField }: Props) {
  const { shape, fields } = useResource();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { columns, hidden } = arrangeColumns(fields, { chosen, shownAtOnce });
  const filters = defaultFilters(shape, fields);
  return (
    <List
      filters={filters}
      sort={sort ?? defaultSort(fields)}
      perPage={50}
      pagination={<ListPagination />}
      exporter={false}
      empty={false}
      actions={<DefaultListActions hasFilters={filters.length > 1} />}
    >
      <ListProblem>
        {isPhone ? (
          <SimpleList
            empty={<ListEmpty />}
            primaryText={(record: RaRecord) => recordName(nameField ? record[nameField] : record)}
            secondaryText={(record: RaRecord) => (
              <RecordSummary fields={columns.slice(1, 5)} record={record} />
            )}
            rowClick={rowClick(shape)}
          />
        ) : (
          <DataTable
            hiddenColumns={hidden}
            empty={<ListEmpty />}
            rowClick={rowClick(shape)}
            bulkActionButtons={false}
          >
            {columns.map((field) => (
              <DataTable.Col
                key={field.name}
                source={field.name}
                label={`resources.${shape.name}.fields.${field.name}`}
                disableSort={!field.sortable}
                align={
                  field.kind === 'money' || field.kind === 'number' || field.kind === 'whole'
                    ? 'right'
                    : undefined
                }
                render={(record: RaRecord) => (
                  <FieldValue field={field} value={record[field.name]} record={record} />
                )}
              />
            ))}
          </DataTable>
        )}
      </ListProblem>
    </List>
  );
}

/** On a phone: the next few columns in one line. */
function RecordSummary({ fields, record }: { fields: FieldShape[]; record: RaRecord }) {
  const given = fields.filter(
    (field) => record[field.name] !== null && record[field.name] !== undefined && record[field.name] !== '',
  );
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {given.map((field) => (
        <span key={field.name}>
          <FieldValue field={field} value={record[field.name]} record={record} />
        </span>
      ))}
    </Box>
  );
}

function DefaultListActions({ hasFilters }: { hasFilters: boolean }) {
  return (
    <TopToolbar>
      {hasFilters && <FilterButton />}
      <SelectColumnsButton />
      <CreateButton />
    </TopToolbar>
  );
}

/** A form where there is something to write, else a page to read. */
export function rowClick(shape: ResourceShape): 'edit' | 'show' | false {
  if (shape.update) return 'edit';
  return shape.get ? 'show' : false;
}

function defaultSort(fields: FieldShape[]): { field: string; order: 'ASC' | 'DESC' } {
  const sortable = new Set(fields.filter((field) => field.sortable).map((field) => field.name));
  if (sortable.has('ordering')) return { field: 'ordering', order: 'ASC' };
  if (sortable.has('name')) return { field: 'name', order: 'ASC' };
  return { field: 'createdAt', order: 'DESC' };
}

/** The search box always; a choice for each dictionary and flag that the role may filter by. */
function defaultFilters(shape: ResourceShape, fields: FieldShape[]): ReactElement[] {
  const known = shape.where?.getFields() ?? {};
  const filters = fields.flatMap((field) => {
    if (!known[field.name]) return [];
    if (field.kind === 'reference' && field.byCode && field.target) {
      return [
        <DictionaryFilter
          key={field.name}
          source={`${field.name}.in`}
          field={field.name}
          reference={field.target.name}
        />,
      ];
    }
    if (field.kind === 'flag')
      return [<FlagFilter key={field.name} source={`${field.name}.eq`} field={field.name} />];
    return [];
  });
  return [<SearchInput key="q" source="q" alwaysOn />, ...filters];
}

export function FlagFilter({ source, field }: { source: string; field: string }) {
  const translate = useTranslate();
  return <BooleanInput source={source} label={translate(`resources.any.fields.${field}`)} />;
}
