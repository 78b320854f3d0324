import { Alert, Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/use-format';
import type { Catalog } from './catalog';
import { describePlace } from './describe-change';
import type { RowOperation } from './grants';
import type { RoleWarning } from './group-warnings';

interface Props {
  catalog: Catalog;
  warnings: RoleWarning[];
  unfinished: { resource: string; operation: RowOperation }[];
  /** Brings the row of a resource before the eyes, unfolded. */
  show: (resource: string) => void;
}

/** What is allowed but hardly meant, and what is not written to its end: by resource, each a way to its row. */
export function RoleNotes({ catalog, warnings, unfinished, show }: Props) {
  const translate = useTranslate();
  const format = useFormat();
  const counts = new Map<string, number>();
  for (const { resource = '' } of warnings) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  const way = (key: string, resource: string, text: string) => (
    <Link key={key} component="button" type="button" onClick={() => show(resource)}>
      {text}
    </Link>
  );
  return (
    <>
      {unfinished.length > 0 && (
        <Note severity="error" title={translate('kontor.rights.brokenCondition')}>
          {unfinished.map(({ resource, operation }) => {
            const place = `grants.${resource}.${operation}.where`;
            return way(place, resource, describePlace(place, catalog, translate));
          })}
        </Note>
      )}
      {counts.size > 0 && (
        <Note severity="warning" title={translate('kontor.rights.warnings')}>
          {[...counts].map(([resource, count]) =>
            way(
              resource,
              resource,
              `${describePlace(`grants.${resource}`, catalog, translate)} (${format.number(count)})`,
            ),
          )}
        </Note>
      )}
    </>
  );
}

function Note({
  severity,
  title,
  children,
}: {
  severity: 'error' | 'warning';
  title: string;
  children: ReactNode;
}) {
  return (
    <Alert severity={severity} role="region" aria-label={title} sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'baseline' }}>
        <span>{title}:</span>
        {children}
      </Box>
    </Alert>
  );
}
