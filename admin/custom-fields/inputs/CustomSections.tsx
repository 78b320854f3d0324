import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { CustomField } from '../../providers/custom-field';
import { CustomValue, isFilled } from './CustomValue';
import { groupBySection } from './group-by-section';
import { kinds } from './kinds';

interface Props {
  fields: CustomField[];
  /** What stands for one field: an input, or nothing. */
  draw: (field: CustomField) => ReactNode;
  /** How many stand side by side, by the width of the screen. */
  columns: Record<string, string>;
  isNarrow?: boolean;
}

/** Fields that staff made, each section under its heading. */
export function CustomSections({ fields, draw, columns, isNarrow = false }: Props) {
  return groupBySection(fields).map(({ section, fields: held }) => (
    <Box
      key={section ?? ''}
      component="fieldset"
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, width: '100%', '&:not(:first-of-type)': { mt: 1.5 } }}
    >
      {section && (
        <Typography component="legend" variant="subtitle2" color="textSecondary" dir="auto" sx={{ p: 0 }}>
          {section}
        </Typography>
      )}
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: columns, alignItems: 'start' }}>
        {held.map((field) => (
          <Box
            key={field.identity}
            sx={{ minWidth: 0, ...(isWide(field, isNarrow) ? { gridColumn: '1 / -1' } : {}) }}
          >
            {draw(field)}
          </Box>
        ))}
      </Box>
    </Box>
  ));
}

function isWide({ kind }: CustomField, isNarrow: boolean): boolean {
  return kinds[kind]?.isWide === true || (isNarrow && kinds[kind]?.isBroad === true);
}

/** A field that may be read and not written: its label above its value. */
export function ReadOnlyCustom({
  field,
  value,
  currency,
}: {
  field: CustomField;
  value: unknown;
  currency?: string | null;
}) {
  if (!isFilled(value)) return null;
  return (
    <Box role="group" aria-label={field.label} sx={{ py: 0.75 }}>
      <Typography variant="caption" color="textSecondary" component="div" dir="auto">
        {field.label}
      </Typography>
      <CustomValue field={field} value={value} currency={currency} linked />
    </Box>
  );
}
