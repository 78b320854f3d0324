import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { isEnumType } from 'graphql';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { FieldChoicesDocument } from './custom-field-documents';
import type { FieldPart } from './FieldForm';
import { kindOf } from './kind-of';
import { RESOURCES, resourceOf } from './listed-field';
import { proposeCode } from './propose-code';

/** What the field belongs to, of which kind it is, and what it is called. */
export function FieldNameInputs({ draft, set, isNew, isReadOnly, problem }: FieldPart) {
  const translate = useTranslate();
  const { data } = useRoleQuery(FieldChoicesDocument, {});
  const kinds = useKinds();
  // A code that somebody typed is not overwritten by the label.
  const [isCodeTyped, setCodeTyped] = useState(!isNew || draft.code !== '');
  const sections = [
    ...new Set(
      (data?.customFields?.items ?? [])
        .filter(({ resource, section }) => resource === draft.resource && section)
        .map(({ section }) => section ?? ''),
    ),
  ];
  const text = (name: 'label' | 'help' | 'code' | 'section', helper?: string) => ({
    label: translate(`fields.${name}`),
    error: Boolean(problem(name)),
    helperText: problem(name) ?? (helper && translate(helper)),
    fullWidth: true,
    margin: 'dense' as const,
  });
  return (
    <>
      <TextField
        select
        label={translate('kontor.fieldEditor.of')}
        value={draft.resource}
        disabled={!isNew}
        onChange={(event) => set({ resource: resourceOf(event.target.value) })}
        fullWidth
        margin="dense"
      >
        {RESOURCES.map((name) => (
          <MenuItem key={name} value={name}>
            {translate(`values.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('fields.kind')}
        value={draft.kind}
        disabled={!isNew}
        onChange={(event) => set({ kind: kindOf(event.target.value), defaultValue: null })}
        helperText={translate(isNew ? 'kontor.fieldEditor.kindHelp' : 'kontor.fieldEditor.kindStays')}
        fullWidth
        margin="dense"
      >
        {kinds.map((name) => (
          <MenuItem key={name} value={name}>
            {translate(`values.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...text('label')}
        value={draft.label}
        onChange={(event) => {
          const label = event.target.value;
          set(isCodeTyped ? { label } : { label, code: proposeCode(label) });
        }}
        required
        autoFocus={isNew}
        slotProps={{ htmlInput: { maxLength: 120, dir: 'auto', readOnly: isReadOnly } }}
      />
      <TextField
        {...text('code', isNew ? 'kontor.fieldEditor.codeHelp' : 'kontor.fieldEditor.codeChange')}
        value={draft.code}
        onChange={(event) => {
          setCodeTyped(event.target.value !== '');
          set({ code: event.target.value });
        }}
        required
        slotProps={{ htmlInput: { maxLength: 40, dir: 'ltr', spellCheck: false, readOnly: isReadOnly } }}
      />
      <TextField
        {...text('help', 'kontor.fieldEditor.helpHelp')}
        value={draft.help}
        onChange={(event) => set({ help: event.target.value })}
        multiline
        slotProps={{ htmlInput: { maxLength: 500, dir: 'auto', readOnly: isReadOnly } }}
      />
      <Autocomplete
        freeSolo
        readOnly={isReadOnly}
        options={sections}
        inputValue={draft.section}
        onInputChange={(_event, section) => set({ section })}
        renderInput={(params) => (
          <TextField {...params} {...text('section', 'kontor.fieldEditor.sectionHelp')} />
        )}
      />
    </>
  );
}

/** The kinds that the server knows; a kind that is new there can be chosen at once. */
function useKinds(): string[] {
  const type = useRole().schema.getType('CustomFieldKind');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}
