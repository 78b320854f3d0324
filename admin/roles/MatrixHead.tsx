import { useTranslate } from 'react-admin';

/** The columns by name; beside another role, its name over its own. */
export function MatrixHead({ compared }: { compared?: string }) {
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
