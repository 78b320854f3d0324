import { useTranslate } from 'react-admin';

const own = ['list', 'create', 'export', 'read', 'change', 'delete', 'fields', 'verbs'];
const others = ['read', 'change', 'delete', 'fields'];

/** The columns by name; those of the other role stand under its name. */
export function MatrixHead({ compared }: { compared?: string }) {
  const translate = useTranslate();
  const word = (column: string) => translate(`kontor.rights.columns.${column}`);
  return (
    <div role="rowgroup" className="heads">
      <div role="row" className="row head">
        <span role="columnheader" className="cell own">
          {translate('kontor.rights.resource')}
        </span>
        {own.map((column, index) => (
          <span role="columnheader" key={column} className={index < 3 ? 'cell own middle' : 'cell own'}>
            {word(column)}
          </span>
        ))}
        {compared !== undefined && (
          <>
            <span role="columnheader" className="cell other" style={{ gridColumn: '10 / -1' }}>
              <bdi>{compared}</bdi>
            </span>
            <span
              role="columnheader"
              className="cell other"
              style={{ gridColumn: 10 }}
              aria-label={own.slice(0, 3).map(word).join(', ')}
              title={own.slice(0, 3).map(word).join(', ')}
            >
              ✓
            </span>
            {others.map((column) => (
              <span role="columnheader" key={column} className="cell other">
                {word(column)}
              </span>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
