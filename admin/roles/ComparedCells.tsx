import { useTranslate } from 'react-admin';
import { rowOperations, type Grant } from './grants';

/** The same resource in the other role, to read beside the own columns. */
export function ComparedCells({ grant, differing }: { grant: Grant; differing: ReadonlySet<string> }) {
  const translate = useTranslate();
  const flags = (['list', 'create', 'export'] as const).filter((flag) => grant[flag]);
  const differs = (...columns: string[]) =>
    columns.some((column) => differing.has(column)) ? ' differs' : '';
  return (
    <>
      <span role="cell" className={`cell other${differs('list', 'create', 'export')}`}>
        {flags.map((flag) => (
          <abbr key={flag} title={translate(`kontor.rights.columns.${flag}`)}>
            {translate(`kontor.rights.columns.${flag}`).slice(0, 1)}
          </abbr>
        ))}
      </span>
      {rowOperations.map((operation) => (
        <span role="cell" key={operation} className={`cell other${differs(operation)}`}>
          {translate(`kontor.rights.reaches.${grant[operation].reach}`)}
          {grant[operation].where ? ' *' : ''}
        </span>
      ))}
      <span role="cell" className={`cell other${differs('see', 'write', 'verbs')}`}>
        {grant.see.map((one) => translate(`kontor.rights.classes.${one}`)).join(', ') || '—'}
      </span>
    </>
  );
}
