import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { isEnumType } from 'graphql';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { FieldChoicesDocument } from './custom-field-documents';
import type { FieldDraft } from './field-draft';
import type { FieldPart } from './FieldForm';

/** Who sees the field, and on whose records it is. */
export function FieldReachInputs({ draft, set, isReadOnly, problem }: FieldPart) {
  const translate = useTranslate();
  const role = useRole();
  const { data } = useRoleQuery(FieldChoicesDocument, {});
  const classes = role.schema.getType('CustomFieldSensitivity');
  const shops = data?.shops?.items ?? [];
  const nameOf = (code: string) => shops.find((shop) => shop.code === code)?.name ?? code;
  return (
    <>
      <TextField
        select
        label={translate('fields.sensitivity')}
        value={draft.sensitivity}
        disabled={isReadOnly}
        onChange={({ target }) => set({ sensitivity: classOf(target.value) })}
        error={Boolean(problem('sensitivity'))}
        helperText={problem('sensitivity') ?? translate(`kontor.fieldEditor.classHelp.${draft.sensitivity}`)}
        fullWidth
        margin="dense"
      >
        {(isEnumType(classes) ? classes.getValues() : []).map(({ name }) => (
          <MenuItem key={name} value={name}>
            {translate(`values.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        multiple
        disabled={isReadOnly}
        options={shops.map(({ code = '' }) => code)}
        getOptionLabel={nameOf}
        value={draft.shops}
        onChange={(_event, codes) => set({ shops: codes })}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('fields.shops')}
            error={Boolean(problem('shops'))}
            helperText={problem('shops') ?? translate('kontor.fieldEditor.shopsHelp')}
            margin="dense"
          />
        )}
      />
    </>
  );
}

const CLASSES: FieldDraft['sensitivity'][] = ['open', 'personal', 'cost', 'internal'];

const classOf = (name: string): FieldDraft['sensitivity'] =>
  CLASSES.find((one) => one === name) ?? 'internal';
