import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { DictionaryDocument } from './dictionary-documents';
import type { FieldDraft } from './field-draft';
import { LinkBox } from './inputs/LinkBox';
import { settingsOf, type DefaultForm } from './kind-settings';

interface Props {
  draft: FieldDraft;
  isReadOnly: boolean;
  problem?: string;
  change: (value: unknown) => void;
}

/** What new records are given, in the input that fits the kind. */
export function DefaultValueInput({ draft, isReadOnly, problem, change }: Props) {
  const translate = useTranslate();
  const form = settingsOf(draft.kind).default;
  if (!form) return null;
  const { defaultValue: value } = draft;
  const common = {
    label: translate('fields.defaultValue'),
    error: Boolean(problem),
    helperText: problem ?? translate('kontor.fieldEditor.defaultHelp'),
    disabled: isReadOnly,
    fullWidth: true,
    margin: 'dense' as const,
  };
  if (form === 'choice' || form === 'choices')
    return <EntryInput {...{ draft, common, change }} isMany={form === 'choices'} />;
  if (form === 'link') return <LinkInput {...{ draft, common, change }} />;
  if (form === 'flag')
    return (
      <TextField
        select
        {...common}
        value={value === true ? 'yes' : value === false ? 'no' : ''}
        onChange={({ target }) => change(target.value === '' ? null : target.value === 'yes')}
      >
        <MenuItem value="">—</MenuItem>
        <MenuItem value="yes">{translate('ra.boolean.true')}</MenuItem>
        <MenuItem value="no">{translate('ra.boolean.false')}</MenuItem>
      </TextField>
    );
  return (
    <TextField
      {...common}
      {...BOXES[form]}
      value={form === 'dateTime' ? localMoment(value) : String(value ?? '')}
      onChange={({ target }) =>
        change(form === 'dateTime' ? momentOf(target.value) : target.value === '' ? null : target.value)
      }
    />
  );
}

const isolated = { inputLabel: { shrink: true }, htmlInput: { dir: 'ltr' } };
const decimal = { slotProps: { htmlInput: { inputMode: 'decimal', dir: 'ltr' } } } as const;

const BOXES: Partial<Record<DefaultForm, object>> = {
  text: { slotProps: { htmlInput: { dir: 'auto', maxLength: 255 } } },
  long: { multiline: true, minRows: 2, slotProps: { htmlInput: { dir: 'auto' } } },
  number: decimal,
  money: decimal,
  date: { type: 'date', slotProps: isolated },
  dateTime: { type: 'datetime-local', slotProps: isolated },
};

/** A moment as a box of local time takes it. */
function localMoment(value: unknown): string {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  if (!time || Number.isNaN(time.getTime())) return '';
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function momentOf(typed: string): string | null {
  const time = new Date(typed);
  return typed === '' || Number.isNaN(time.getTime()) ? null : time.toISOString();
}

interface EntryProps {
  draft: FieldDraft;
  common: { label: string; error: boolean; helperText: string; disabled: boolean };
  change: (value: unknown) => void;
  isMany: boolean;
}

function EntryInput({ draft, common, change, isMany }: EntryProps) {
  const { dictionary, defaultValue } = draft;
  const { data } = useRoleQuery(DictionaryDocument, { id: dictionary }, { enabled: dictionary !== '' });
  const entries = (data?.customDictionary?.entries ?? []).filter(
    ({ active, deletedAt }) => active !== false && !deletedAt,
  );
  const nameOf = (code: string) => entries.find((entry) => entry.code === code)?.name ?? code;
  const chosen = Array.isArray(defaultValue) ? defaultValue.map(String) : [];
  if (isMany)
    return (
      <Autocomplete
        multiple
        disabled={common.disabled}
        options={entries.map(({ code = '' }) => code)}
        getOptionLabel={nameOf}
        value={chosen}
        onChange={(_event, codes) => change(codes.length ? codes : null)}
        renderInput={(params) => (
          <TextField
            {...params}
            label={common.label}
            error={common.error}
            helperText={common.helperText}
            margin="dense"
          />
        )}
      />
    );
  return (
    <TextField
      select
      {...common}
      value={typeof defaultValue === 'string' ? defaultValue : ''}
      onChange={({ target }) => change(target.value || null)}
    >
      <MenuItem value="">—</MenuItem>
      {entries.map(({ code = '', name }) => (
        <MenuItem key={code} value={code}>
          <bdi>{name}</bdi>
        </MenuItem>
      ))}
    </TextField>
  );
}

/** An entry of a dictionary or any other record that the administrator reaches. */
function LinkInput({ draft, common, change }: Omit<EntryProps, 'isMany'>) {
  const targetShape = useRole().findNoun(draft.target);
  if (!targetShape) return null;
  const byCode = Boolean(targetShape.type.getFields().code);
  return (
    <LinkBox
      field={{ kind: 'LINK', byCode, targetShape }}
      chosen={typeof draft.defaultValue === 'string' ? draft.defaultValue : undefined}
      disabled={common.disabled}
      onChange={change}
      renderInput={(params) => (
        <TextField
          {...params}
          label={common.label}
          error={common.error}
          helperText={common.helperText}
          margin="dense"
        />
      )}
    />
  );
}
