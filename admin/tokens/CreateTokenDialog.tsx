import {
  Alert,
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError, formPath } from '../providers/api-error';
import { useRoleMutation, useRoleQuery } from '../providers/use-role-query';
import { useCatalog } from '../roles/catalog';
import { errorText } from '../shared/error-text';
import { SecretOnce } from './SecretOnce';
import { CreateTokenDocument, TokenChoicesDocument } from './token-documents';

interface FieldChoice {
  name: string;
  label: string;
  group: string;
}

/** Makes a token: what it may do, from where and how long. Then it is shown, this once. */
export function CreateTokenDialog({ close }: { close: () => void }) {
  const translate = useTranslate();
  const { data } = useRoleQuery(TokenChoicesDocument, {});
  const { catalog } = useCatalog();
  const create = useRoleMutation(CreateTokenDocument);
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<string[]>([]);
  const [shops, setShops] = useState<string[]>([]);
  const [fields, setFields] = useState<FieldChoice[]>([]);
  const [addresses, setAddresses] = useState<string[]>([]);
  const [expires, setExpires] = useState(inAYear);
  const choices = useMemo(
    (): FieldChoice[] =>
      (catalog?.resources ?? []).flatMap((resource) =>
        resource.fields.map((field) => ({
          name: `${resource.name}.${field.name}`,
          label: field.label,
          group: resource.label,
        })),
      ),
    [catalog],
  );
  const error: unknown = create.error;
  const issues = error instanceof ApiError ? error.details.issues : [];
  const problem = (field: string) =>
    issues.find(({ path }) => formPath(path).split('.')[0] === field)?.message;
  const roleNames = namesOf(data?.roles?.items);
  const shopNames = namesOf(data?.shops?.items);

  if (create.data?.createApiToken)
    return <SecretOnce name={name} secret={create.data.createApiToken.secret ?? ''} close={close} />;

  function submit(event: FormEvent) {
    event.preventDefault();
    create.mutate({
      input: {
        name: name.trim(),
        roles,
        shops,
        fields: fields.map((field) => field.name),
        addresses,
        expiresAt: expires ? new Date(`${expires}T23:59:59`).toISOString() : null,
      },
    });
  }

  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="create-token-title">
      <form onSubmit={submit}>
        <DialogTitle id="create-token-title">{translate('kontor.tokens.create')}</DialogTitle>
        <DialogContent>
          {Boolean(error) && <Alert severity="error">{errorText(error, translate)}</Alert>}
          <TextField
            label={translate('fields.name')}
            value={name}
            required
            autoFocus
            error={Boolean(problem('name'))}
            helperText={problem('name') ?? translate('kontor.tokens.nameHelp')}
            onChange={({ target }) => setName(target.value)}
          />
          <Autocomplete
            multiple
            options={[...roleNames.keys()]}
            value={roles}
            getOptionLabel={(code) => roleNames.get(code) ?? code}
            onChange={(_event, next) => setRoles(next)}
            renderInput={(params) => (
              <TextField
                {...params}
                label={translate('fields.roles')}
                error={Boolean(problem('roles'))}
                helperText={problem('roles') ?? translate('kontor.tokens.rolesHelp')}
              />
            )}
          />
          <Autocomplete
            multiple
            options={[...shopNames.keys()]}
            value={shops}
            getOptionLabel={(code) => shopNames.get(code) ?? code}
            onChange={(_event, next) => setShops(next)}
            renderInput={(params) => (
              <TextField
                {...params}
                label={translate('fields.shops')}
                error={Boolean(problem('shops'))}
                helperText={problem('shops') ?? translate('kontor.tokens.shopsHelp')}
              />
            )}
          />
          <Autocomplete
            multiple
            options={choices}
            value={fields}
            groupBy={({ group }) => group}
            getOptionLabel={({ label, group }) => `${group}: ${label}`}
            getOptionKey={(choice) => choice.name}
            filterOptions={findFields}
            isOptionEqualToValue={(one, other) => one.name === other.name}
            onChange={(_event, next) => setFields(next)}
            renderInput={(params) => (
              <TextField
                {...params}
                label={translate('kontor.tokens.fields')}
                error={Boolean(problem('fields'))}
                helperText={problem('fields') ?? translate('kontor.tokens.fieldsHelp')}
              />
            )}
          />
          <Autocomplete
            multiple
            freeSolo
            autoSelect
            options={[]}
            value={addresses}
            onChange={(_event, next: string[]) => setAddresses(next)}
            renderInput={(params) => (
              <TextField
                {...params}
                label={translate('kontor.tokens.addresses')}
                error={Boolean(problem('addresses'))}
                helperText={problem('addresses') ?? translate('kontor.tokens.addressesHelp')}
              />
            )}
          />
          <TextField
            label={translate('kontor.tokens.expiresAt')}
            type="date"
            value={expires}
            error={Boolean(problem('expiresAt'))}
            helperText={problem('expiresAt') ?? translate('kontor.tokens.expiresHelp')}
            onChange={({ target }) => setExpires(target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} color="inherit">
            {translate('kontor.form.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={create.isPending || name.trim() === '' || roles.length === 0}
          >
            {translate('kontor.tokens.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** A thousand fields are found by any part of their names, and shown fifty at a time. */
function findFields(all: FieldChoice[], { inputValue }: { inputValue: string }): FieldChoice[] {
  const words = inputValue
    .toLowerCase()
    .split(/[\s:]+/)
    .filter(Boolean);
  return all
    .filter(({ name, label, group }) => {
      const text = `${name} ${label} ${group}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, 50);
}

function namesOf(items: { code?: string; name?: string; active?: boolean }[] = []): Map<string, string> {
  return new Map(
    items.filter(({ active }) => active !== false).map(({ code = '', name = '' }) => [code, name]),
  );
}

const inAYear = () => new Date(Date.now() + 365 * 24 * 3600_000).toISOString().slice(0, 10);
