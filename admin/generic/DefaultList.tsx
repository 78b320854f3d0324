import { useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement } from 'react';
import {
  CreateButton,
  DataTable,
  FilterButton,
  List,
  SimpleList,
  TopToolbar,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { customColumns } from '../custom-fields/inputs/custom-columns';
import { CustomFacts } from '../custom-fields/inputs/CustomFacts';
import { customFilters } from '../custom-fields/inputs/CustomFilter';
import { useShownCustom } from '../custom-fields/inputs/use-shown-custom';
import { ExportButton } from '../export/ExportButton';
import type { FieldShape } from '../providers/field-shape';
import type { ResourceShape } from '../providers/resource-shape';
import { useRole } from '../providers/session';
import { ColumnsMenu } from '../shared/ColumnsMenu';
import { ListEmpty } from '../shared/ListEmpty';
import { ListPagination } from '../shared/ListPagination';
import { ListProblem } from '../shared/ListProblem';
import { recordName } from '../shared/record-name';
import { arrangeColumns } from './arrange-fields';
import { defaultFilters } from './default-filters';
import { FieldValue } from './FieldValue';
import { RecordSummary } from './RecordSummary';
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
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { columns, hidden } = arrangeColumns(fields, { chosen, shownAtOnce });
  const custom = useShownCustom(shape.name, shape.noun, hidden);
  const filters = [
    ...defaultFilters(shape, fields, columns, translate),
    ...customFilters(useRole(), shape.noun),
  ];
  const named = columns.map(({ name }) => ({
    source: name,
    label: translate(`resources.${shape.name}.fields.${name}`),
  }));
  return (
    <List
      filters={filters}
      sort={sort ?? defaultSort(fields)}
      perPage={50}
      pagination={<ListPagination />}
      exporter={false}
      empty={false}
      queryOptions={{ meta: { custom: custom.shown.map(({ code }) => code) } }}
      actions={
        <DefaultListActions
          hasFilters={filters.length > 1}
          columns={
            <ColumnsMenu
              resource={shape.name}
              columns={isPhone ? custom.columns : [...named, ...custom.columns]}
              hiddenColumns={custom.hiddenColumns}
              isPhone={isPhone}
            />
          }
        />
      }
    >
      <ListProblem>
        {isPhone ? (
          <SimpleList
            empty={<ListEmpty />}
            primaryText={(record: RaRecord) => recordName(nameField ? record[nameField] : record)}
            secondaryText={(record: RaRecord) => (
              <>
                <RecordSummary fields={columns.slice(0, 7)} record={record} noun={shape.name} />
                <CustomFacts fields={custom.shown} record={record} />
              </>
            )}
            rowClick={rowClick(shape)}
          />
        ) : (
          <DataTable
            hiddenColumns={custom.hiddenColumns}
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
            {customColumns(custom.fields)}
          </DataTable>
        )}
      </ListProblem>
    </List>
  );
}

function DefaultListActions({ hasFilters, columns }: { hasFilters: boolean; columns: ReactElement }) {
  return (
    <TopToolbar>
      {hasFilters && <FilterButton />}
      {columns}
      <ExportButton />
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
