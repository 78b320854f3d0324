import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { CatalogResource } from './catalog';
import { classes, type Grant, type SetGrant } from './grants';
import { toggled } from './role-draft';

interface Props {
  resource: CatalogResource;
  grant: Grant;
  readOnly: boolean;
  setGrant: SetGrant;
}

/** The classes of fields that the role reads and writes: what holds for every field without an entry of its own. */
export const ClassBoxes = memo(function ClassBoxes({ resource, grant, readOnly, setGrant }: Props) {
  const translate = useTranslate();
  return (['see', 'write'] as const).map((kind) => (
    <div key={kind} className="group" role="group" aria-label={translate(`kontor.rights.${kind}Classes`)}>
      <span className="title">{translate(`kontor.rights.${kind}Classes`)}</span>
      {classes.map((word) => (
        <label key={word}>
          <input
            type="checkbox"
            data-column={`${kind}-${word}`}
            checked={grant[kind].includes(word)}
            disabled={readOnly}
            onChange={({ target: { checked } }) =>
              setGrant(resource.name, (before) => ({
                ...before,
                [kind]: toggled(before[kind], word, checked, classes),
              }))
            }
          />
          {translate(`kontor.rights.classes.${word}`)}
        </label>
      ))}
    </div>
  ));
});
