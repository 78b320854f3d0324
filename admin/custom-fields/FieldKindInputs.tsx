import { Link as TextLink, MenuItem, TextField, Typography } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { inside } from '../frame/menu-order';
import { useRole } from '../providers/session';
import { useRoleQuery } from '../providers/use-role-query';
import { FieldChoicesDocument } from './custom-field-documents';
import { DefaultValueInput } from './DefaultValueInput';
import type { FieldPart } from './FieldForm';
import { asksCurrency, settingsOf } from './kind-settings';

/** What the chosen kind needs to know, and the value that new records are given. */
export function FieldKindInputs(part: FieldPart) {
  const { draft, set, isNew, isReadOnly, problem } = part;
  const translate = useTranslate();
  const resourceLabel = useGetResourceLabel();
  const role = useRole();
  const { data } = useRoleQuery(FieldChoicesDocument, {});
  const settings = settingsOf(draft.kind);
  const dictionaries = data?.customDictionaries?.items ?? [];
  const common = (name: 'dictionary' | 'target' | 'currency', helper?: string) => ({
    label: translate(`fields.${name}`),
    value: draft[name],
    disabled: !isNew,
    required: true,
    error: Boolean(problem(name)),
    helperText: problem(name) ?? (helper && translate(helper)),
    fullWidth: true,
    margin: 'dense' as const,
  });
  return (
    <>
      {settings.dictionary && (
        <TextField
          select
          {...common('dictionary')}
          onChange={(event) => set({ dictionary: event.target.value, defaultValue: null })}
        >
          {dictionaries.map(({ code = '', name }) => (
            <MenuItem key={code} value={code}>
              <bdi>{name}</bdi>
            </MenuItem>
          ))}
        </TextField>
      )}
      {settings.dictionary && isNew && data && dictionaries.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('kontor.fieldEditor.noDictionary')}{' '}
          <TextLink component={Link} to="/customDictionaries">
            {translate('kontor.fieldEditor.createDictionary')}
          </TextLink>
        </Typography>
      )}
      {settings.target && (
        <TextField
          select
          {...common('target', 'kontor.fieldEditor.targetHelp')}
          onChange={(event) => set({ target: event.target.value, defaultValue: null })}
        >
          {[...role.resources.values()]
            .filter(({ name, noun }) => !PARTS.has(name) || noun === draft.target)
            .map(({ name, noun }) => (
              <MenuItem key={noun} value={noun}>
                {resourceLabel(name, 1)}
              </MenuItem>
            ))}
        </TextField>
      )}
      {asksCurrency(draft) && (
        <TextField
          {...common('currency', 'kontor.fieldEditor.currencyHelp')}
          onChange={(event) => set({ currency: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 3, dir: 'ltr', style: { textTransform: 'uppercase' } } }}
        />
      )}
      {settings.currency && !asksCurrency(draft) && (
        <Typography variant="body2" color="textSecondary">
          {translate('kontor.fieldEditor.currencyOfOrder')}
        </Typography>
      )}
      {draft.unique && settings.indexable ? (
        <Typography variant="body2" color="textSecondary">
          {translate('kontor.fieldEditor.uniqueNoDefault')}
        </Typography>
      ) : (
        <DefaultValueInput
          draft={draft}
          isReadOnly={isReadOnly}
          problem={problem('defaultValue')}
          change={(defaultValue) => set({ defaultValue })}
        />
      )}
    </>
  );
}

/** Records that are seen inside others are no place to lead to. */
const PARTS = new Set([...inside, 'offers', 'prices', 'customDictionaryEntries']);
