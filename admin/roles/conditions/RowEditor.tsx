import RemoveIcon from '@mui/icons-material/Close';
import { Autocomplete, createFilterOptions, IconButton, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from '../catalog';
import { fieldTitle, findConditionField, type ConditionField } from './condition-fields';
import { isWithoutValue, takesMany, takesNoValue, type ConditionRow } from './condition-tree';
import { operatorWords } from './describe-condition';
import type { PlacedProblem } from './GroupEditor';
import { ValueInput } from './ValueInput';

interface Props {
  name: string;
  catalog: Catalog;
  resource: CatalogResource;
  fields: ConditionField[];
  row: ConditionRow;
  readOnly: boolean;
  problems: PlacedProblem[];
  /** Undefined takes the row away. */
  change: (row: ConditionRow | undefined) => void;
}

/** With fields of its own an office may have a thousand to choose from; typing narrows them. */
const filterFields = createFilterOptions<ConditionField>({ limit: 100 });

/** One line of a condition: which field, how it is compared, with what. */
export function RowEditor({ name, catalog, resource, fields, row, readOnly, problems, change }: Props) {
  const translate = useTranslate();
  const field = findConditionField(catalog, resource, row.path);
  const called = field ? fieldTitle(field, translate) : '';
  // A stored row may lead further than what is offered.
  const offered = field && !fields.some(({ path }) => path === field.path) ? [...fields, field] : fields;
  const missing = !field ? 'noField' : isWithoutValue(row) ? 'noValue' : undefined;
  return (
    <div className="condition-row">
      <Autocomplete
        className="condition-field"
        options={offered}
        filterOptions={filterFields}
        value={offered.find(({ path }) => path === row.path) ?? null}
        disableClearable={row.path !== ''}
        readOnly={readOnly}
        groupBy={({ through }) => through.join(', ')}
        getOptionLabel={(option) => fieldTitle(option, translate)}
        getOptionKey={({ path }) => path}
        renderOption={({ key, ...option }, { label, path }) => (
          <li key={key} {...option}>
            {label}
            <span className="code" dir="ltr" style={{ marginInlineStart: 6, opacity: 0.7 }}>
              {path.split('.').at(-1)}
            </span>
          </li>
        )}
        onChange={(_event, next) => change(next ? startOf(row, next) : row)}
        renderInput={(params) => (
          <TextField
            {...params}
            margin="none"
            autoFocus={row.path === '' && !readOnly}
            placeholder={translate('kontor.rights.columns.field')}
            slotProps={{
              ...params.slotProps,
              htmlInput: {
                ...params.slotProps.htmlInput,
                'aria-label': `${name}: ${translate('kontor.rights.columns.field')}`,
              },
            }}
          />
        )}
      />
      {field && (
        <>
          <select
            className="condition-operator"
            aria-label={`${name}, ${called}: ${translate('kontor.rights.where.operator')}`}
            value={row.operator}
            disabled={readOnly}
            onChange={({ target: { value } }) => change(withOperator(row, value))}
          >
            {field.operators.map((operator) => (
              <option key={operator} value={operator}>
                {operatorWords(field, operator, translate)}
              </option>
            ))}
          </select>
          {!takesNoValue(row.operator) && (
            <ValueInput
              key={`${row.path} ${String(takesMany(row.operator))}`}
              label={`${name}, ${called}: ${translate('kontor.rights.where.value')}`}
              field={field}
              isMany={takesMany(row.operator)}
              values={row.values}
              readOnly={readOnly}
              setValues={(values) => change({ ...row, values })}
            />
          )}
        </>
      )}
      {!readOnly && (
        <IconButton
          size="small"
          className="condition-remove"
          aria-label={`${translate('kontor.rights.where.remove')}: ${name}${called && `, ${called}`}`}
          onClick={() => change(undefined)}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
      )}
      {missing && !readOnly && (
        <span className="hint condition-problem">{translate(`kontor.rights.where.${missing}`)}</span>
      )}
      {problems.map(({ place, text }) => (
        <span key={`${place} ${text}`} className="wrong condition-problem" role="alert">
          {text}
        </span>
      ))}
    </div>
  );
}

/** Another field takes the operator along when it has it, and the value never: it is of another kind. */
function startOf(row: ConditionRow, field: ConditionField): ConditionRow {
  const [first = ''] = field.operators;
  const operator = field.operators.includes(row.operator) ? row.operator : first;
  return { ...row, path: field.path, operator, values: field.kind === 'bool' ? [true] : [] };
}

function withOperator(row: ConditionRow, operator: string): ConditionRow {
  if (takesNoValue(operator)) return { ...row, operator, values: [] };
  return { ...row, operator, values: takesMany(operator) ? row.values : row.values.slice(0, 1) };
}
