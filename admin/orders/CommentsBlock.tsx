import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftField } from './DraftField';

export function CommentsBlock() {
  const translate = useTranslate();
  const role = useRole();
  return (
    <Block title={translate('kontor.order.comments')}>
      {role.canRead('order.customerComment') && <DraftField path="customerComment" kind="long" />}
      {role.canRead('order.managerComment') && <DraftField path="managerComment" kind="long" />}
    </Block>
  );
}
