import { Box, Card } from '@mui/material';
import type { ReactNode } from 'react';
import { Show } from 'react-admin';
import { ShownCustomFields } from '../custom-fields/inputs/ShownCustomFields';
import { ErrorState } from '../shared/ErrorState';
import { arrangeInputs } from './arrange-fields';
import { ReadOnlyValues } from './DefaultForm';
import { RecordHistory } from './RecordHistory';
import { useResource } from './use-resource';

/** A record that the role may read and not write. */
export function DefaultShow({ aside }: { aside?: ReactNode }) {
  const { fields, shape } = useResource();
  const { written, readOnly } = arrangeInputs(fields, 'update');
  return (
    <Show component="div" actions={false} sx={{ mt: 2 }} error={<LoadProblem />}>
      <Box
        sx={{ display: 'flex', flexDirection: { xs: 'column', lg: 'row' }, gap: 2, alignItems: 'flex-start' }}
      >
        <Card sx={{ flex: 1, width: '100%', px: 2, pb: 2 }}>
          <ReadOnlyValues alone fields={[...written, ...readOnly]} />
          <ShownCustomFields noun={shape.noun} />
        </Card>
        {aside ?? <RecordHistory />}
      </Box>
    </Show>
  );
}

function LoadProblem({ error }: { error?: unknown }) {
  return <ErrorState error={error} />;
}
