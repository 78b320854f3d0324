import { useTranslate } from 'react-admin';
import { rowOperations, type Grant } from './grants';

interface Props {
  /** Of the other role: on a phone there is no head to say it. */
  name: string;
  grant: Grant;
  differing: ReadonlySet<string>;
}

/** The same resource in the other role, to read beside the own columns. */
export function ComparedCells({ name, grant, differing }: Props) {
  const translate = useTranslate();
  const flags = (['list', 'create', 'export'] as const).filter((flag) => grant[flag]);
  const differs = (...columns: string[]) =>
    columns.some((column) => differing.has(column)) ? ' differs' : '';
  return (
    <>
      <span
        role="cell"
        className={`cell other first${differs('list', 'create', 'export')}`}
        data-title={name}
      >
        {flags.map((flag) => (
          <abbr key={flag} title={translate(`kontor.rights.columns.${flag}`)}>
            {translate(`kontor.rights.columns.${flag}`).slice(0, 1)}
          </abbr>
        ))}
      </span>
      {rowOperations.map((operation) => (
        <span
          role="cell"
          key={operation}
          className={`cell other${differs(operation)}`}
          data-title={translate(`kontor.rights.columns.${operation}`)}
        >
          {translate(`kontor.rights.reaches.${grant[operation].reach}`)}
          {grant[operation].where ? ' *' : ''}
        </span>
      ))}
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
