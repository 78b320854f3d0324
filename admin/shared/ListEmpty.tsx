import InboxIcon from '@mui/icons-material/InboxOutlined';
import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { StateMessage } from './StateMessage';

/** A list without rows says whether there is nothing at all or the filters leave nothing. */
export function ListEmpty() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues ?? {}).length > 0;
  return (
    <StateMessage
      icon={<InboxIcon />}
      title={translate(isFiltered ? 'kontor.list.emptyFiltered' : 'kontor.list.empty')}
      action={
        isFiltered && <Button onClick={() => setFilters({})}>{translate('kontor.list.clearFilters')}</Button>
      }
    />
  );
}
