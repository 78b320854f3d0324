import { Box } from '@mui/material';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { StateMessage } from '../shared/StateMessage';
import { ALL_OTHERS, type Catalog, type CatalogResource } from './catalog';
import { filterMatrix, type MatrixFilter } from './filter-matrix';
import { grantOf, type Grant, type Grants } from './grants';
import { matrixStyle } from './matrix-style';
import { moveFocus } from './move-focus';
import { panelSections } from './panel-sections';
import { ResourceRow } from './ResourceRow';
import type { RoleProblem } from './use-role-preview';

interface Props {
  catalog: Catalog;
  grants: Grants;
  filter: MatrixFilter;
  /** The rights to mark differences from. */
  builtIn?: Grants;
  /** The rights that stand beside these. */
  compared?: { name: string; grants: Grants };
  problems: RoleProblem[];
  readOnly: boolean;
  /** Undefined takes the entry away: the resource follows "all others" again. */
  setGrant: (resource: string, change: (grant: Grant) => Grant | undefined) => void;
  setBroken: (path: string, isBroken: boolean) => void;
}

const MOST_UNFOLDED = 120;

/** A row for each resource by section; unfolded, its conditions, verbs and fields. */
export function RightsMatrix(props: Props) {
  const { catalog, grants, builtIn, compared, problems, readOnly, setGrant, setBroken } = props;
  const translate = useTranslate();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const filter = useDeferredValue(props.filter);
  const shown = useMemo(() => filterMatrix(catalog, grants, filter), [catalog, grants, filter]);
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
  const toggle = useCallback((name: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  }, []);
  const isFiltered = filter.text.trim() !== '' || filter.onlyOverrides || Boolean(filter.differsFrom);
  // A letter that stands in every name would unfold all there is: then each is unfolded by hand.
  const unfolds = shown.reduce((sum, { fields }) => sum + (fields?.length ?? 0), 0) <= MOST_UNFOLDED;
  const sections = [...new Set(shown.map(({ resource }) => resource.section))].sort(
    (one, other) => panelSections.indexOf(one) - panelSections.indexOf(other),
  );
  const row = (resource: CatalogResource, fields?: CatalogResource['fields']) => (
    <ResourceRow
      key={resource.name}
      catalog={catalog}
      resource={resource}
      grants={grants}
      grant={grantOf(grants, resource.name)}
      isOwn={grants[resource.name] !== undefined}
      builtIn={builtIn && grantOf(builtIn, resource.name)}
      compared={compared && grantOf(compared.grants, resource.name)}
      comparedName={compared?.name ?? ''}
      fields={fields}
      isOpen={fields !== undefined ? unfolds !== open.has(`-${resource.name}`) : open.has(resource.name)}
      toggle={toggle}
      problems={problemsOf(problems, resource.name)}
      readOnly={readOnly}
      setGrant={setGrant}
      setBroken={setBroken}
    />
  );
  return (
    <Box
      role="table"
      aria-label={translate('kontor.rights.matrix')}
      className={compared ? 'comparing' : ''}
      sx={matrixStyle}
      onKeyDown={moveFocus}
    >
      <MatrixHead compared={compared?.name} />
      {!isFiltered && <div role="rowgroup">{row(others)}</div>}
      {shown.length === 0 && <StateMessage title={translate('kontor.rights.noMatch')} />}
      {sections.map((section) => (
        <div role="rowgroup" key={section} aria-label={translate(`kontor.rights.sections.${section}`)}>
          <div className="section">{translate(`kontor.rights.sections.${section}`)}</div>
          {shown
            .filter(({ resource }) => resource.section === section)
            .map(({ resource, fields }) => row(resource, fields))}
        </div>
      ))}
    </Box>
  );
}

/** Rows are drawn anew only when their own problems change; the same empty list keeps them as they are. */
const none: RoleProblem[] = [];

function problemsOf(problems: RoleProblem[], resource: string): RoleProblem[] {
  if (problems.length === 0) return none;
  const start = `input.grants.${resource}`;
  const own = problems.filter(({ path }) => path === start || path.startsWith(`${start}.`));
  return own.length > 0 ? own : none;
}

function MatrixHead({ compared }: { compared?: string }) {
  const translate = useTranslate();
  const columns = ['list', 'create', 'export', 'read', 'change', 'delete', 'fields', 'verbs'];
  return (
    <div role="rowgroup" className="heads">
      <div role="row" className="row head">
        <span role="columnheader" className="cell">
          {translate('kontor.rights.resource')}
        </span>
        {columns.map((column, index) => (
          <span role="columnheader" key={column} className={index < 3 ? 'cell middle' : 'cell'}>
            {translate(`kontor.rights.columns.${column}`)}
          </span>
        ))}
        {compared !== undefined && (
          <span role="columnheader" className="cell other" style={{ gridColumn: '10 / -1' }}>
            <bdi>{compared}</bdi>
          </span>
        )}
      </div>
    </div>
  );
}
