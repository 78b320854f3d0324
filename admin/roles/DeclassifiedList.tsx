import { Alert } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { Catalog } from './catalog';
import type { Grants } from './grants';

/** Fields shown although what they are made of is hidden: they stand where nobody overlooks them. */
export const DeclassifiedList = memo(function DeclassifiedList({
  catalog,
  grants,
}: {
  catalog: Catalog;
  grants: Grants;
}) {
  const translate = useTranslate();
  const found = Object.entries(grants).flatMap(([name, { declassify }]) => {
    const resource = catalog.byName.get(name);
    return declassify.map((field) => {
      const label = resource?.fields.find((one) => one.name === field)?.label ?? field;
      return `${resource?.label ?? name}: ${label}`;
    });
  });
  if (found.length === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1.5 }}
      role="region"
      aria-label={translate('kontor.rights.declassified')}
    >
      {translate('kontor.rights.declassifiedList', { fields: found.join('; ') })}
    </Alert>
  );
});
