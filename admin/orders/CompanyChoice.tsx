import { Box, Link as TextLink, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LinkBox } from '../custom-fields/inputs/LinkBox';
import { useRole } from '../providers/session';
import { isShown, useDraft } from './OrderDraftContext';

/** The firm that the client buys for: its requisites stand on the invoice, its card counts the order. */
export function CompanyChoice({ held }: { held?: unknown }) {
  const translate = useTranslate();
  const role = useRole();
  const hold = useDraft();
  const { draft, change, canWrite } = hold;
  const companies = role.resources.get('companies');
  if (!companies || !isShown(hold, 'company')) return null;
  const { company } = draft.values;
  const chosen = company === null || company === undefined ? undefined : String(company);
  return (
    <Box>
      <LinkBox
        field={{ kind: 'LINK', byCode: false, targetShape: companies }}
        chosen={chosen}
        held={held}
        disabled={!canWrite('company')}
        onChange={(id) => change({ kind: 'set', path: 'company', value: id })}
        renderInput={(params) => (
          <TextField {...params} label={translate('resources.orders.fields.company')} />
        )}
      />
      {chosen !== undefined && (
        <TextLink component={Link} to={`/companies/${chosen}`} variant="body2">
          {translate('kontor.order.openCompany')}
        </TextLink>
      )}
    </Box>
  );
}
