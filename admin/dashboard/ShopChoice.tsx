import { Box } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { DictionarySelect } from '../shared/DictionarySelect';

/** Which shop the day is shown of. With one shop there is nothing to choose. */
export function ShopChoice({ shop, onChange }: { shop: string; onChange: (code: string) => void }) {
  const translate = useTranslate();
  // The same question as that of the select: it is asked once.
  const { data = [] } = useGetList('shops', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'ordering', order: 'ASC' },
    meta: { choice: true },
  });
  if (data.filter((each) => each.active !== false).length < 2) return null;
  return (
    <Box sx={{ maxWidth: 260, mb: 1.5 }}>
      <DictionarySelect
        label={translate('kontor.dashboard.shop')}
        reference="shops"
        value={shop}
        onChange={onChange}
      />
    </Box>
  );
}
