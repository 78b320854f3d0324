import { useTranslate } from 'react-admin';
import { useRole } from '../providers/session';
import { Block } from '../shared/Block';
import { DraftField } from './DraftField';
import { isShown, useDraft } from './OrderDraftContext';

export function CommentsBlock() {
  const translate = useTranslate();
  const role = useRole();
  const hold = useDraft();
  const fields = ['customerComment', 'managerComment'].filter(
    (name) => role.canRead(`order.${name}`) && isShown(hold, name),
  );
  if (fields.length === 0) return null;
  return (
    <Block title={translate('kontor.order.comments')}>
      {fields.map((name) => (
        <DraftField key={name} path={name} kind="long" />
      ))}
    </Block>
  );
}
