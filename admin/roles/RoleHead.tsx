import {
  Autocomplete,
  Box,
  Card,
  Checkbox,
  FormControlLabel,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { panelSections } from './panel-sections';
import { toggled, type RoleDraft } from './role-draft';

interface Props {
  draft: RoleDraft;
  isNew: boolean;
  readOnly: boolean;
  knownForms: string[];
  setDraft: (change: (before: RoleDraft) => RoleDraft) => void;
}

/** What a role is beside its rights: name, sections of the panel, print forms, developers. */
export const RoleHead = memo(function RoleHead({ draft, isNew, readOnly, knownForms, setDraft }: Props) {
  const translate = useTranslate();
  const set = (change: Partial<RoleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const formName = (code: string) => (code === '*' ? translate('kontor.rights.allForms') : code);
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 }, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1.4fr' } }}>
        <TextField
          label={translate('fields.name')}
          value={draft.name}
          required
          disabled={readOnly}
          onChange={({ target }) => set({ name: target.value })}
        />
        <TextField
          label={translate('fields.code')}
          value={draft.code}
          required
          disabled={readOnly || !isNew}
          onChange={({ target }) => set({ code: target.value })}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <Autocomplete
          multiple
          freeSolo
          disabled={readOnly}
          options={[...new Set(['*', ...knownForms])]}
          value={draft.forms}
          getOptionLabel={formName}
          onChange={(_event, forms) => set({ forms })}
          renderInput={(params) => <TextField {...params} label={translate('kontor.rights.place.forms')} />}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
        <Box
          role="group"
          aria-label={translate('kontor.rights.place.sections')}
          sx={{ flex: 1, minWidth: 260 }}
        >
          <Typography component="span" variant="body2" color="text.secondary" sx={{ marginInlineEnd: 1.5 }}>
            {translate('kontor.rights.place.sections')}:
          </Typography>
          {panelSections.map((section) => (
            <FormControlLabel
              key={section}
              label={translate(`kontor.rights.sections.${section}`)}
              control={
                <Checkbox
                  size="small"
                  checked={draft.sections.includes(section)}
                  disabled={readOnly}
                  onChange={({ target }) =>
                    set({ sections: toggled(draft.sections, section, target.checked, panelSections) })
                  }
                />
              }
            />
          ))}
        </Box>
        {(['developer', 'active'] as const).map((flag) => (
          <FormControlLabel
            key={flag}
            label={translate(`kontor.rights.place.${flag}`)}
            control={
              <Switch
                size="small"
                checked={draft[flag]}
                disabled={readOnly}
                onChange={({ target }) => set({ [flag]: target.checked })}
              />
            }
          />
        ))}
      </Box>
    </Card>
  );
}, isSameHead);

/** Of a draft the head shows all but the rights, which change with every tick in the matrix. */
function isSameHead({ draft: before, ...others }: Props, { draft: after, ...next }: Props): boolean {
  const flags: (keyof RoleDraft)[] = ['code', 'name', 'sections', 'forms', 'developer', 'active'];
  const rest: (keyof typeof others)[] = ['isNew', 'readOnly', 'knownForms', 'setDraft'];
  return flags.every((key) => before[key] === after[key]) && rest.every((key) => others[key] === next[key]);
}
