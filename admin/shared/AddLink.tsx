import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Adds a record that belongs to the shown one. */
export function AddLink({ to }: { to: string }) {
  const translate = useTranslate();
  return (
    <Button size="small" startIcon={<AddIcon />} component={Link} to={to}>
      {translate('ra.action.add')}
    </Button>
  );
}
