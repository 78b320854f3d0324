import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { TokenChoicesDocument } from '../tokens/token-documents';
import type { RowRule } from './grants';

interface Props {
  label: string;
  rule: RowRule;
  readOnly: boolean;
  setRule: (rule: RowRule) => void;
}

/** Which shops the reach "shops" means; none chosen are the person's own. */
export function ShopsInput({ label, rule, readOnly, setRule }: Props) {
  const translate = useTranslate();
  const { data } = useRoleQuery(TokenChoicesDocument, {});
  const names = new Map((data?.shops?.items ?? []).map(({ code, name }) => [code ?? '', name ?? '']));
  return (
    <Autocomplete
      multiple
      disabled={readOnly}
      options={[...names.keys()]}
      value={rule.shops ?? []}
      getOptionLabel={(code) => names.get(code) ?? code}
      onChange={(_event, shops) =>
        setRule(
          shops.length > 0
            ? { ...rule, shops }
            : { reach: rule.reach, ...(rule.where ? { where: rule.where } : {}) },
        )
      }
      renderInput={(params) => (
        <TextField {...params} label={label} placeholder={translate('kontor.rights.ownShops')} />
      )}
      sx={{ maxWidth: 520 }}
    />
  );
}
