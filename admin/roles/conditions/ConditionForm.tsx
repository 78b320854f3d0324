import { useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from '../catalog';
import { canonical } from '../compare-grants';
import type { BegunCondition } from './begun-conditions';
import { conditionFields } from './condition-fields';
import { newGroup, newRow, type ConditionGroup } from './condition-tree';
import { GroupEditor, type PlacedProblem } from './GroupEditor';
import { readCondition } from './read-condition';
import { writeCondition } from './write-condition';

interface Props {
  name: string;
  catalog: Catalog;
  resource: CatalogResource;
  where: Record<string, unknown> | undefined;
  /** Rows that say nothing yet. */
  begun?: ConditionGroup;
  readOnly: boolean;
  problems: PlacedProblem[];
  setWhere: (where: Record<string, unknown> | undefined) => void;
  setBegun: (begun: BegunCondition | undefined) => void;
  toText: () => void;
}

/** Rows of field, operator and value, joined by groups. While a row says nothing, the whole is begun and not yet a rule. */
export function ConditionForm(props: Props) {
  const { name, catalog, resource, where, begun, readOnly, problems, setWhere, setBegun } = props;
  const translate = useTranslate();
  const treeOf = () => {
    const read = where && readCondition(where, catalog, resource);
    return read && 'tree' in read ? read.tree : newGroup('all', []);
  };
  // The last that was whole; its rows keep their identity while one types.
  const [whole, setWhole] = useState(treeOf);
  // What this form sent last: anything else that stands in the rule came from outside.
  const [sent, setSent] = useState(() => canonical(where ?? null));
  const stored = canonical(where ?? null);
  useEffect(() => {
    if (stored === sent) return;
    setWhole(treeOf());
    setSent(stored);
  }, [stored, sent]);
  const tree = begun ?? whole;
  const isEmpty = tree.parts.length === 0;
  const fields = useMemo(
    () => (isEmpty ? [] : conditionFields(catalog, resource)),
    [isEmpty, catalog, resource],
  );
  const written = writeCondition(tree, catalog, resource);

  function change(next: ConditionGroup) {
    const { where: after, isComplete } = writeCondition(next, catalog, resource);
    setBegun(isComplete ? undefined : { kind: 'rows', tree: next });
    if (!isComplete) return;
    setWhole(next);
    setSent(canonical(after ?? null));
    setWhere(after);
  }

  const problemsAt = (id: number) => {
    const place = written.places.get(id);
    return place === undefined ? [] : problems.filter((one) => isAbout(one.place, place));
  };
  return (
    <>
      {isEmpty &&
        (readOnly ? (
          <span className="hint">{translate('kontor.rights.where.noCondition')}</span>
        ) : (
          <div className="condition-row">
            <button
              type="button"
              className="plain add"
              aria-label={`${translate('kontor.rights.where.add')}: ${name}`}
              onClick={() => change(newGroup('all', [newRow()]))}
            >
              {translate('kontor.rights.where.add')}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={`${translate('kontor.rights.where.writeText')}: ${name}`}
              onClick={props.toText}
            >
              {translate('kontor.rights.where.writeText')}
            </button>
          </div>
        ))}
      {!isEmpty && (
        <GroupEditor
          name={name}
          catalog={catalog}
          resource={resource}
          fields={fields}
          group={tree}
          isOutermost
          readOnly={readOnly}
          problemsAt={problemsAt}
          change={(next) => change(next ?? newGroup('all', []))}
        />
      )}
      <RestOfProblems problems={problems} isEmpty={isEmpty} places={[...written.places.values()]} />
    </>
  );
}

/** What the server says of the condition as a whole, or of a place that has no row. */
function RestOfProblems({
  problems,
  places,
  isEmpty,
}: {
  problems: PlacedProblem[];
  places: string[];
  isEmpty: boolean;
}) {
  return problems
    .filter(({ place }) => isEmpty || !places.some((row) => isAbout(place, row)))
    .map(({ place, text }) => (
      <span key={`${place} ${text}`} className="wrong" role="alert">
        {text}
      </span>
    ));
}

/** A problem stands at the row's own place, inside it (a value of a list), or at its field. */
function isAbout(problem: string, row: string): boolean {
  if (problem === '') return false;
  return problem === row || problem.startsWith(`${row}.`) || row.startsWith(`${problem}.`);
}
