import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { CatalogField, CatalogResource } from './catalog';
import { levels, type FieldRule, type Grant, type Level, type SetGrant } from './grants';
import { toggled, withField } from './role-draft';

interface Props {
  resource: CatalogResource;
  field: CatalogField;
  rule?: FieldRule;
  isDeclassified: boolean;
  /** What the class of the field gives. */
  byClass: Level;
  writesByClass: boolean;
  /** What is shown in the end, and the field or record that keeps it lower. */
  level: Level;
  because?: string;
  differs: boolean;
  /** What the other role shows of it. */
  compared?: string;
  comparedName: string;
  readOnly: boolean;
  setGrant: SetGrant;
}

/**
 * One field: how it is read and written, by its class or differently, and what comes of it. There may be a thousand on
 * the page: what a row is told is plain values, so that it is drawn anew only when one of them changes.
 */
export const FieldRow = memo(function FieldRow(props: Props) {
  const { resource, field, rule, isDeclassified, byClass, differs, level, because, readOnly } = props;
  const translate = useTranslate();
  const { read, write } = rule ?? {};
  const isOverride = read !== undefined || write !== undefined || isDeclassified;
  const className = translate(`kontor.rights.classes.${field.sensitivity}`);
  const set = (change: FieldRule) =>
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
          <span className="hint">{translate('kontor.rights.byKontor')}</span>
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
                result: translate(props.writesByClass ? 'kontor.rights.yes' : 'kontor.rights.no'),
              })}
            </option>
            <option value="true">{translate('kontor.rights.yes')}</option>
            <option value="false">{translate('kontor.rights.no')}</option>
          </select>
        )}
      </span>
      <span role="cell" className="cell" data-title={translate('kontor.rights.columns.result')}>
        <span>{translate(`kontor.rights.levels.${level}`)}</span>
        {because !== undefined && (
          <span className="hint">
            <bdi>{translate('kontor.rights.because', { source: because })}</bdi>
          </span>
        )}
        {(isDeclassified || (field.dependsOn.length > 0 && because !== undefined)) && (
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
      {props.compared !== undefined && (
        <span
          role="cell"
          className={differs ? 'cell other differs' : 'cell other'}
          data-title={props.comparedName}
        >
          {props.compared}
        </span>
      )}
    </div>
  );
});

function isPossible(level: (typeof levels)[number], field: CatalogField, hasOwner: boolean): boolean {
  if (level === 'masked') return field.maskable;
  return level === 'own' ? hasOwner : true;
}
