import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Title, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { isKnownNoun } from '../frame/menu-order';
import { ApiError } from '../providers/api-error';
import { ErrorState } from './ErrorState';
import { StateMessage } from './StateMessage';

/** An address without a page: of a noun that this role does not have, or of nothing at all. */
export function NotFound() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  if (isKnownNoun(pathname.split('/')[1] ?? '')) {
    return (
      <>
        <Title title="ra.page.access_denied" />
        <ErrorState error={new ApiError('kontor.error.notForYou', 'FORBIDDEN')} />
      </>
    );
  }
  return (
    <>
      <Title title="ra.page.not_found" />
      <StateMessage
        icon={<SearchOffIcon />}
        title={translate('ra.page.not_found')}
        hint={translate('ra.message.not_found')}
      />
    </>
  );
}
