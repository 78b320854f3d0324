import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import ErrorIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { PageLoadError } from '../shared/page-load-error';
import { StateMessage } from '../shared/StateMessage';
import { askBuild } from './ask-build';

/** Instead of a page that could not be loaded or drawn: what happened, and the way on. */
export function PageFailed({ error, again }: { error: unknown; again: () => void }) {
  const translate = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const isUnloaded = error instanceof PageLoadError;
  const title = translate(isUnloaded ? 'kontor.error.pageUnloaded' : 'kontor.error.title');

  async function tryAgain() {
    setBusy(true);
    const build = await askBuild();
    const isStuck = isUnloaded && error.failures > 1;
    if (build === 'new' || (build === 'same' && isStuck)) {
      window.location.reload();
      return;
    }
    setBusy(false);
    again();
  }

  return (
    <>
      <Title title={title} />
      <StateMessage
        alert
        icon={isUnloaded ? <CloudOffIcon /> : <ErrorIcon />}
        title={title}
        hint={translate(isUnloaded ? 'kontor.error.pageUnloadedHint' : 'ra.message.error')}
        action={
          <Button variant="outlined" disabled={isBusy} onClick={() => void tryAgain()}>
            {translate('kontor.error.retry')}
          </Button>
        }
      />
    </>
  );
}
