import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ShownResource } from './filter-matrix';
import { useCountText } from './use-count-text';

interface Props {
  shown: ShownResource[];
  setAll: (isUnfolded: boolean) => void;
}

/** How much is shown, and a way to fold and unfold all of it. */
export function MatrixCount({ shown, setAll }: Props) {
  const translate = useTranslate();
  const countText = useCountText();
  const fields = shown.reduce((sum, one) => sum + (one.fields ?? one.resource.fields).length, 0);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: '1 1 auto' }}>
        {countText('kontor.rights.shownResources', shown.length)}
        {translate('kontor.rights.where.comma')}
        {countText('kontor.rights.shownFields', fields)}
      </Typography>
      <Button size="small" color="inherit" onClick={() => setAll(true)}>
        {translate('kontor.rights.openAll')}
      </Button>
      <Button size="small" color="inherit" onClick={() => setAll(false)}>
        {translate('kontor.rights.foldAll')}
      </Button>
    </Box>
  );
}
