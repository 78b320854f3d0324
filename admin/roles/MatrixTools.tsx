import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { MatrixFilter } from './filter-matrix';

type Filter = MatrixFilter & { isDifferent: boolean };

interface Props {
  filter: Filter;
  setFilter: (change: (before: Filter) => Filter) => void;
  hasBuiltIn: boolean;
  roles: { code?: string; name?: string }[];
  compared: string | null;
  setCompared: (code: string | null) => void;
}

/** Search over resources and fields, filters, and the role to compare with. */
export const MatrixTools = memo(function MatrixTools({
  filter,
  setFilter,
  hasBuiltIn,
  roles,
  compared,
  setCompared,
}: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
      <TextField
        label={translate('kontor.rights.search')}
        type="search"
        value={filter.text}
        onChange={({ target }) => setFilter((before) => ({ ...before, text: target.value }))}
        sx={{ maxWidth: { sm: 300 }, flex: '1 1 200px' }}
      />
      <TextField
        select
        label={translate('kontor.rights.compare')}
        value={compared ?? ''}
        onChange={({ target }) => setCompared(target.value || null)}
        sx={{ maxWidth: { sm: 220 }, flex: '1 1 160px' }}
      >
        <MenuItem value="">{translate('kontor.rights.compareNone')}</MenuItem>
        {roles.map(({ code = '', name }) => (
          <MenuItem key={code} value={code}>
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
      </TextField>
      {(hasBuiltIn || compared !== null) && (
        <FormControlLabel
          label={translate(
            compared === null ? 'kontor.rights.onlyDiffersBuiltIn' : 'kontor.rights.onlyDiffersCompared',
          )}
          control={
            <Checkbox
              size="small"
              checked={filter.isDifferent}
              onChange={({ target }) => setFilter((before) => ({ ...before, isDifferent: target.checked }))}
            />
          }
        />
      )}
      <FormControlLabel
        label={translate('kontor.rights.onlyOverrides')}
        control={
          <Checkbox
            size="small"
            checked={filter.onlyOverrides}
            onChange={({ target }) => setFilter((before) => ({ ...before, onlyOverrides: target.checked }))}
          />
        }
      />
    </Box>
  );
});
