import { useTranslate } from 'react-admin';
import type { CatalogField } from './catalog';
import { fieldDiffers } from './compare-grants';
import { classLevel, fieldLevel } from './field-level';
import { levels, type Grant } from './grants';
import type { ResourceRowProps } from './ResourceRow';
import { toggled, withField } from './role-draft';

/** One field: how it is read and written, by its class or differently, and what comes of it. */
export function FieldRow({ field, ...props }: ResourceRowProps & { field: CatalogField }) {
  const { catalog, grants, resource, grant, builtIn, compared, readOnly } = props;
  const translate = useTranslate();
  const { read, write } = grant.fields[field.name] ?? {};
  const isDeclassified = grant.declassify.includes(field.name);
  const isOverride = read !== undefined || write !== undefined || isDeclassified;
  const reference = compared ?? builtIn;
  const differs = reference !== undefined && fieldDiffers(grant, reference, field);
  const result = fieldLevel(catalog, grants, resource.name, field);
  const className = translate(`kontor.rights.classes.${field.sensitivity}`);
  const byClass = classLevel(grants, resource.name, field);
  const writesByClass = grant.write.includes(field.sensitivity);
  const set = (change: { read?: (typeof levels)[number]; write?: boolean }) =>
    props.setGrant(resource.name, (before) => withField(before, field.name, change));
  return (
    <div role="row" className={differs ? 'row differs' : 'row'} data-field={field.name}>
      <span role="rowheader" className="cell name" title={field.description}>
        <span>{field.label}</span>
        <span className="code" dir="ltr">
          {field.name}
        </span>
        {isOverride && <span className="mark override">{translate('kontor.rights.override')}</span>}
      </span>
      <span role="cell" className="cell" data-title={translate('kontor.rights.columns.class')}>
        {className}
      </span>
      <span role="cell" className="cell" data-title={translate('kontor.rights.columns.reading')}>
        <select
          data-column="field-read"
          className={read === undefined ? undefined : 'override'}
          aria-label={`${resource.label}, ${field.label}: ${translate('kontor.rights.columns.reading')}`}
          value={read ?? ''}
          disabled={readOnly}
          onChange={(event) => set({ read: levels.find((one) => one === event.target.value) })}
        >
          <option value="">
            {translate('kontor.rights.byClass', {
              class: className,
              result: translate(`kontor.rights.levels.${byClass}`),
            })}
          </option>
          {levels
            .filter(
              (level) =>
                level === read || isPossible(level, field, resource.hasOwner || Boolean(resource.partOf)),
            )
            .map((level) => (
              <option key={level} value={level}>
                {translate(`kontor.rights.levels.${level}`)}
              </option>
            ))}
        </select>
      </span>
      <span role="cell" className="cell" data-title={translate('kontor.rights.columns.writing')}>
        {field.input === 'none' && write === undefined ? (
          <span className="code">{translate('kontor.rights.byKontor')}</span>
        ) : (
          <select
            data-column="field-write"
            className={write === undefined ? undefined : 'override'}
            aria-label={`${resource.label}, ${field.label}: ${translate('kontor.rights.columns.writing')}`}
            value={write === undefined ? '' : String(write)}
            disabled={readOnly}
            onChange={({ target: { value } }) => set({ write: value === '' ? undefined : value === 'true' })}
          >
            <option value="">
              {translate('kontor.rights.byClass', {
                class: className,
                result: translate(writesByClass ? 'kontor.rights.yes' : 'kontor.rights.no'),
              })}
            </option>
            <option value="true">{translate('kontor.rights.yes')}</option>
            <option value="false">{translate('kontor.rights.no')}</option>
          </select>
        )}
      </span>
      <span role="cell" className="cell" data-title={translate('kontor.rights.columns.result')}>
        <span>{translate(`kontor.rights.levels.${result.level}`)}</span>
        {result.because !== undefined && (
          <span className="code" dir="ltr">
            {translate('kontor.rights.because', { source: result.because })}
          </span>
        )}
        {(isDeclassified || (field.dependsOn.length > 0 && result.because !== undefined)) && (
          <label>
            <input
              type="checkbox"
              data-column="field-declassify"
              checked={isDeclassified}
              disabled={readOnly}
              aria-label={`${resource.label}, ${field.label}: ${translate('kontor.rights.declassify')}`}
              onChange={({ target: { checked } }) =>
                props.setGrant(resource.name, (before: Grant) => ({
                  ...before,
                  declassify: toggled(before.declassify, field.name, checked, []),
                }))
              }
            />
            {translate('kontor.rights.declassify')}
          </label>
        )}
      </span>
      {compared && (
        <span
          role="cell"
          className={differs ? 'cell other differs' : 'cell other'}
          data-title={props.comparedName}
        >
          {translate(
            `kontor.rights.levels.${compared.fields[field.name]?.read ?? (compared.see.includes(field.sensitivity) ? 'all' : 'none')}`,
          )}
          {(compared.fields[field.name]?.write ?? compared.write.includes(field.sensitivity)) &&
            `, ${translate('kontor.rights.writes')}`}
        </span>
      )}
    </div>
  );
}

function isPossible(level: (typeof levels)[number], field: CatalogField, hasOwner: boolean): boolean {
  if (level === 'masked') return field.maskable;
  return level === 'own' ? hasOwner : true;
}
