import { CustomInput } from '../custom-fields/inputs/CustomInput';
import { CustomSections } from '../custom-fields/inputs/CustomSections';
import { isOfShop } from '../providers/custom-field';
import { getPath } from './order-draft';
import { useDraft } from './OrderDraftContext';

const signs = ['lastName', 'firstName', 'phone', 'email'];

/** The fields that staff made for customers, once somebody is typed who becomes one with the order. */
export function NewClientFields() {
  const { draft, change, made, currency, problems } = useDraft();
  const fields = made.client.filter((field) => field.isWritable && isOfShop(field, draft.values.shop));
  if (fields.length === 0 || !signs.some((name) => draft.values[name])) return null;
  return (
    <CustomSections
      fields={fields}
      columns={{ xs: '1fr', sm: '1fr 1fr' }}
      draw={(field) => {
        const path = `client.${field.code}`;
        const value = getPath(draft.values, path);
        return (
          <CustomInput
            // The card of a customer asks for it, an order does not.
            field={{ ...field, required: false }}
            value={value === undefined ? field.defaultValue : value}
            currency={currency}
            error={problems[path]}
            onChange={(next) => change({ kind: 'set', path, value: next })}
          />
        );
      }}
    />
  );
}
