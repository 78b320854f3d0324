import { useTranslate } from 'react-admin';
import { CustomInput } from '../custom-fields/inputs/CustomInput';
import { CustomSections, ReadOnlyCustom } from '../custom-fields/inputs/CustomSections';
import { isFilled } from '../custom-fields/inputs/CustomValue';
import { isOfShop } from '../providers/custom-field';
import { Block } from '../shared/Block';
import { isRecord } from '../shared/is-record';
import { getPath } from './order-draft';
import { useDraft } from './OrderDraftContext';

/** The fields that staff made for orders, by section. They are part of the one draft of the window. */
export function MoreBlock() {
  const translate = useTranslate();
  const { draft, change, canWrite, isNew, made, currency, heldCustom, problems } = useDraft();
  const values = isRecord(draft.values.custom) ? draft.values.custom : {};
  const canEdit = canWrite('custom');
  const shown = made.order.filter(
    (field) =>
      isOfShop(field, draft.values.shop) &&
      ((field.isWritable && canEdit) || isFilled(heldCustom[field.code])),
  );
  if (shown.length === 0) return null;
  return (
    <Block title={translate('kontor.ownFields.block')}>
      <CustomSections
        fields={shown}
        isNarrow
        columns={{ xs: '1fr', sm: '1fr 1fr' }}
        draw={(field) => {
          const path = `custom.${field.code}`;
          if (!field.isWritable || !canEdit)
            return <ReadOnlyCustom field={field} value={heldCustom[field.code]} currency={currency} />;
          const value = getPath(values, field.code);
          return (
            <CustomInput
              field={field}
              // A default is the server's until somebody writes another or none.
              value={value === undefined && isNew ? field.defaultValue : value}
              held={heldCustom[field.code]}
              currency={currency}
              error={problems[path]}
              onChange={(next) => change({ kind: 'set', path, value: next })}
            />
          );
        }}
      />
    </Block>
  );
}
