import { Box } from '@mui/material';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { StateMessage } from '../shared/StateMessage';
import { useFormat } from '../shared/use-format';
import { ALL_OTHERS, type Catalog, type CatalogResource } from './catalog';
import { filterMatrix, type MatrixFilter, type ShownResource } from './filter-matrix';
import type { BegunConditions } from './conditions/begun-conditions';
import { grantOf, type Grants, type SetGrant } from './grants';
import type { RoleWarning } from './group-warnings';
import { MatrixCount } from './MatrixCount';
import { MatrixHead } from './MatrixHead';
import { matrixStyle } from './matrix-style';
import { moveFocus } from './move-focus';
import { panelSections } from './panel-sections';
import { ResourceRow, type ResourceRowProps } from './ResourceRow';
import { useDrawn } from './use-drawn';
import { noProblems, type RoleProblem } from './use-role-preview';
import { shut, turned, type Unfolded } from './use-unfolded';

interface Props {
  catalog: Catalog;
  grants: Grants;
  filter: MatrixFilter;
  /** The rights to mark differences from. */
  builtIn?: Grants;
  /** The rights that stand beside these. */
  compared?: { name: string; grants: Grants };
  problems: RoleProblem[];
  warnings: RoleWarning[];
  begun: BegunConditions;
  unfolded: Unfolded;
  /** A resource whose row is to be brought before the eyes. */
  wanted?: string;
  setWanted: (resource: string | undefined) => void;
  readOnly: boolean;
  setGrant: SetGrant;
  setBegun: ResourceRowProps['setBegun'];
}

const MOST_UNFOLDED = 120;

/** A row for each resource by section; unfolded, its conditions, verbs and fields. */
export function RightsMatrix(props: Props) {
  const { catalog, grants, builtIn, compared, begun, unfolded, wanted, setWanted, readOnly } = props;
  const { setGrant, setBegun } = props;
  const translate = useTranslate();
  const format = useFormat();
  const { open, toggle, setOpen } = unfolded;
  const filter = useDeferredValue(props.filter);
  // The row that is switched answers at once; what comes of it for the fields of others follows.
  const settled = useDeferredValue(grants);
  const shown = useMemo(() => filterMatrix(catalog, settled, filter), [catalog, settled, filter]);
  const foldables = useMemo(
    () => [
      { key: ALL_OTHERS, rows: 0 },
      ...shown.map(({ resource: { name, fields: all }, fields }) =>
        fields === undefined ? { key: name, rows: all.length } : { key: turned(name), rows: fields.length },
      ),
    ],
    [shown],
  );
  const drawn = useDrawn(open, foldables);
  const problems = useMemo(() => byResource(props.problems, problemPlace), [props.problems]);
  const warnings = useMemo(() => byResource(props.warnings, ({ resource }) => resource), [props.warnings]);
  const others: CatalogResource = useMemo(
    () => ({
      name: ALL_OTHERS,
      plural: ALL_OTHERS,
      label: translate('kontor.rights.allOthers'),
      section: '',
      dictionary: false,
      hasOwner: true,
      hasShop: true,
      verbs: [],
      operations: ['list', 'read', 'create', 'change', 'delete', 'export'],
      fields: [],
    }),
    [translate],
  );
  const isFiltered = filter.text.trim() !== '' || filter.onlyOverrides || Boolean(filter.differsFrom);
  // A letter that stands in every name would unfold all there is: then each is unfolded by hand.
  const unfolds = shown.reduce((sum, { fields }) => sum + (fields?.length ?? 0), 0) <= MOST_UNFOLDED;
  const sections = [...new Set(shown.map(({ resource }) => resource.section))].sort(
    (one, other) => panelSections.indexOf(one) - panelSections.indexOf(other),
  );
  const isOpen = (names: ReadonlySet<string>, { resource, fields }: ShownResource) =>
    fields === undefined ? names.has(resource.name) : unfolds !== names.has(turned(resource.name));
  const row = ({ resource, fields }: ShownResource) => (
    <ResourceRow
      key={resource.name}
      catalog={catalog}
      resource={resource}
      grants={settled}
      grant={grantOf(grants, resource.name)}
      isOwn={grants[resource.name] !== undefined}
      builtIn={builtIn && grantOf(builtIn, resource.name)}
      compared={compared && grantOf(compared.grants, resource.name)}
      comparedName={compared?.name ?? ''}
      fields={fields}
      isOpen={isOpen(open, { resource, fields })}
      isDrawn={isOpen(drawn, { resource, fields })}
      toggle={toggle}
      problems={problems.get(resource.name) ?? noProblems}
      warnings={warnings.get(resource.name) ?? noWarnings}
      begun={begun[resource.name]}
      readOnly={readOnly}
      setGrant={setGrant}
      setBegun={setBegun}
    />
  );
  const table = useRef<HTMLDivElement>(null);
  // Until the filter that hid it is gone, the row is not there.
  useEffect(() => {
    const row =
      wanted && table.current?.querySelector<HTMLElement>(`[data-resource="${wanted}"] [data-column=name]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
    setWanted(undefined);
  }, [wanted, shown, setWanted]);
  const all: ShownResource[] = [...(isFiltered ? [] : [{ resource: others }]), ...shown];
  const setAll = (isUnfolded: boolean) =>
    setOpen(
      all.flatMap(({ resource: { name }, fields }) => {
        if (fields !== undefined) return unfolds === isUnfolded ? [] : turned(name);
        return isUnfolded ? name : [];
      }),
    );
  return (
    <>
      <MatrixCount shown={shown} setAll={setAll} />
      <Box
        ref={table}
        role="table"
        aria-label={translate('kontor.rights.matrix')}
        className={compared ? 'comparing' : ''}
        sx={matrixStyle}
        onKeyDown={moveFocus}
      >
        <MatrixHead compared={compared?.name} />
        {!isFiltered && <div role="rowgroup">{row({ resource: others })}</div>}
        {shown.length === 0 && <StateMessage title={translate('kontor.rights.noMatch')} />}
        {sections.map((section) => {
          const ofSection = shown.filter(({ resource }) => resource.section === section);
          const isShut = !isFiltered && open.has(shut(section));
          const label = translate(`kontor.rights.sections.${section}`);
          return (
            <div role="rowgroup" key={section} aria-label={label}>
              <div className="section">
                <button
                  type="button"
                  data-column="name"
                  aria-expanded={!isShut}
                  disabled={isFiltered}
                  onClick={() => toggle(shut(section))}
                >
                  <span className={isShut ? 'fold' : 'fold open'} aria-hidden />
                  <span>{label}</span>
                  <span className="hint">{format.number(ofSection.length)}</span>
                </button>
              </div>
              {!isShut && ofSection.map(row)}
            </div>
          );
        })}
      </Box>
    </>
  );
}

const noWarnings: RoleWarning[] = [];

function byResource<One>(all: One[], resourceOf: (one: One) => string | undefined): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const name = resourceOf(one) ?? '';
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

const problemPlace = ({ path }: RoleProblem) => /^input\.grants\.([^.]+)/.exec(path)?.[1];
