import { Box } from '@mui/material';
import { Show } from 'react-admin';
import { ErrorState } from '../shared/ErrorState';
import { arrangeInputs } from './arrange-fields';
import { ReadOnlyValues } from './DefaultForm';
import { useResource } from './use-resource';

/** A record that the role may read and not write. */
export function DefaultShow() {
  const { fields } = useResource();
  const { written, readOnly } = arrangeInputs(fields, 'update');
  return (
    <Show sx={{ mt: 2 }} error={<LoadProblem />}>
      <Box sx={{ px: 2, pb: 2 }}>
        <ReadOnlyValues fields={[...written, ...readOnly]} />
      </Box>
    </Show>
  );
}

function LoadProblem({ error }: { error?: unknown }) {
  return <ErrorState error={error} />;
}
