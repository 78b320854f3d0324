import { useTranslate } from 'react-admin';
import type { Catalog, CatalogResource } from './catalog';
import { ConditionSentence } from './conditions/ConditionSentence';
import { rowOperations, type Grant } from './grants';

interface Props {
  catalog: Catalog;
  resource: CatalogResource;
  /** Of the other role: on a phone there is no head to say it. */
  name: string;
  grant: Grant;
  differing: ReadonlySet<string>;
}

/** The same resource in the other role, to read beside the own columns. */
export function ComparedCells({ catalog, resource, name, grant, differing }: Props) {
  const translate = useTranslate();
  const differs = (...columns: string[]) =>
    columns.some((column) => differing.has(column)) ? ' differs' : '';
  return (
    <>
      <span
        role="cell"
        className={`cell other first${differs('list', 'create', 'export')}`}
        data-title={name}
      >
        <span className="ticks">
          {(['list', 'create', 'export'] as const).map((flag) => {
            const column = translate(`kontor.rights.columns.${flag}`);
            const says = `${column}: ${translate(grant[flag] ? 'kontor.rights.yes' : 'kontor.rights.no')}`;
            return (
              <span key={flag} role="img" aria-label={says} title={says}>
                {grant[flag] ? '✓' : '–'}
              </span>
            );
          })}
        </span>
      </span>
      {rowOperations.map((operation) => {
        const { reach, where } = grant[operation];
        return (
          <span
            role="cell"
            key={operation}
            className={`cell other${differs(operation)}`}
            data-title={translate(`kontor.rights.columns.${operation}`)}
          >
            <span>{translate(`kontor.rights.reaches.${reach}`)}</span>
            {where && (
              <ConditionSentence catalog={catalog} resource={resource} where={where} className="sentence" />
            )}
          </span>
        );
      })}
      <span
        role="cell"
        className={`cell other${differs('see', 'write', 'verbs')}`}
        data-title={translate('kontor.rights.columns.fields')}
      >
        {grant.see
          .map((one) => translate(`kontor.rights.classes.${one}`))
          .join(translate('kontor.rights.where.comma')) || '—'}
      </span>
    </>
  );
}
