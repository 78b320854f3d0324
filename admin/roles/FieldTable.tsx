import { useTranslate } from 'react-admin';
import type { Catalog, CatalogField, CatalogResource } from './catalog';
import { fieldDiffers } from './compare-grants';
import { classLevel, fieldLevel } from './field-level';
import { FieldRow } from './FieldRow';
import type { Grant, Grants, SetGrant } from './grants';

interface Props {
  catalog: Catalog;
  resource: CatalogResource;
  /** Those that are shown. */
  fields: CatalogField[];
  grants: Grants;
  grant: Grant;
  builtIn?: Grant;
  compared?: Grant;
  comparedName: string;
  readOnly: boolean;
  setGrant: SetGrant;
}

const columns = ['field', 'class', 'reading', 'writing', 'result'];

/** The fields of a resource, and what comes of the rights for each. */
export function FieldTable(props: Props) {
  const { catalog, resource, fields, grants, grant, compared, comparedName, readOnly, setGrant } = props;
  const translate = useTranslate();
  const reference = compared ?? props.builtIn;
  return (
    <div
      role="table"
      className="fields"
      aria-label={`${resource.label}: ${translate('kontor.rights.columns.fields')}`}
    >
      <div role="row" className="row head">
        {columns.map((column) => (
          <span role="columnheader" className="cell" key={column}>
            {translate(`kontor.rights.columns.${column}`)}
          </span>
        ))}
        {compared && (
          <span role="columnheader" className="cell other">
            <bdi>{comparedName}</bdi>
          </span>
        )}
      </div>
      {fields.map((field) => {
        const { level, because } = fieldLevel(catalog, grants, resource.name, field);
        return (
          <FieldRow
            key={field.name}
            resource={resource}
            field={field}
            rule={grant.fields[field.name]}
            isDeclassified={grant.declassify.includes(field.name)}
            byClass={classLevel(grants, resource.name, field)}
            writesByClass={grant.write.includes(field.sensitivity)}
            level={level}
            because={because && sourceLabel(because, resource, catalog, translate)}
            differs={reference !== undefined && fieldDiffers(grant, reference, field)}
            compared={compared && sayingOf(compared, field, translate)}
            comparedName={comparedName}
            readOnly={readOnly}
            setGrant={setGrant}
          />
        );
      })}
    </div>
  );
}

/** `order.purchaseTotal` is "Purchase total" among the fields of orders, and with its record among those of others. */
function sourceLabel(
  source: string,
  within: CatalogResource,
  catalog: Catalog,
  translate: (key: string) => string,
): string {
  const [name = '', field] = source.split('.');
  const resource = catalog.byName.get(name);
  const label = resource?.fields.find((one) => one.name === field)?.label;
  if (label === undefined) return resource?.label ?? source;
  return resource === within
    ? label
    : `${resource?.label ?? name}${translate('kontor.rights.where.comma')}${label}`;
}

function sayingOf(grant: Grant, field: CatalogField, translate: (key: string) => string): string {
  const { read, write } = grant.fields[field.name] ?? {};
  const level = read ?? (grant.see.includes(field.sensitivity) ? 'all' : 'none');
  const reads = translate(`kontor.rights.levels.${level}`);
  // What Kontor fills by itself nobody writes, whatever the class says.
  const canWrite = field.input !== 'none' && (write ?? grant.write.includes(field.sensitivity));
  return canWrite
    ? `${reads}${translate('kontor.rights.where.comma')}${translate('kontor.rights.writes')}`
    : reads;
}
