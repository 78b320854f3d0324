import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { readableName } from '../i18n/fallback-keys';
import type { CatalogResource } from './catalog';
import type { Grant, SetGrant } from './grants';
import { toggled } from './role-draft';

interface Props {
  resource: CatalogResource;
  grant: Grant;
  readOnly: boolean;
  setGrant: SetGrant;
}

/** The verbs of a resource, one by one or all, those of later versions too. */
export const VerbBoxes = memo(function VerbBoxes({ resource, grant, readOnly, setGrant }: Props) {
  const translate = useTranslate();
  const { name, verbs } = resource;
  if (verbs.length === 0 && name !== '*') return null;
  const hasAll = grant.verbs === 'all';
  const chosen = grant.verbs === 'all' ? verbs : grant.verbs;
  const title = translate('kontor.rights.columns.verbs');
  return (
    <div className="group" role="group" aria-label={title}>
      <span className="title">{title}</span>
      <label>
        <input
          type="checkbox"
          checked={hasAll}
          disabled={readOnly}
          onChange={({ target: { checked } }) =>
            setGrant(name, (before) => ({ ...before, verbs: checked ? 'all' : [...verbs] }))
          }
        />
        {translate('kontor.rights.allVerbs')}
      </label>
      {verbs.map((verb) => (
        <label key={verb} title={verb}>
          <input
            type="checkbox"
            checked={chosen.includes(verb)}
            disabled={readOnly || hasAll}
            onChange={({ target: { checked } }) =>
              setGrant(name, (before) => ({
                ...before,
                verbs: toggled(before.verbs === 'all' ? verbs : before.verbs, verb, checked, verbs),
              }))
            }
          />
          <bdi>{translate(`kontor.rights.verbNames.${verb}`, { _: readableName(verb) })}</bdi>
        </label>
      ))}
    </div>
  );
});
