import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Title, useTranslate } from 'react-admin';
import { StateMessage } from './StateMessage';

export function NotFound() {
  const translate = useTranslate();
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
