import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import ErrorIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { errorText } from './error-text';
import { StateMessage } from './StateMessage';

/** Why there is nothing to see, and what to do about it. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const translate = useTranslate();
  const code = error instanceof ApiError ? error.code : 'INTERNAL';
  const again = retry && (
    <Button variant="outlined" onClick={retry}>
      {translate('kontor.error.retry')}
    </Button>
  );
  if (code === 'FORBIDDEN') {
    const hint = translate('kontor.error.notForYouHint');
    return <StateMessage icon={<LockIcon />} title={translate('kontor.error.notForYou')} hint={hint} />;
  }
  if (code === 'NOT_FOUND')
    return <StateMessage icon={<SearchOffIcon />} title={translate('kontor.error.notFound')} />;
  const icon = code === 'UNAVAILABLE' ? <CloudOffIcon /> : <ErrorIcon />;
  return (
    <StateMessage
      icon={icon}
      title={translate('kontor.error.title')}
      hint={errorText(error, translate)}
      action={again}
      alert
    />
  );
}
