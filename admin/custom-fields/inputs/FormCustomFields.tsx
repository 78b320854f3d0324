import { Box } from '@mui/material';
import { FormDataConsumer, useInput, useRecordContext, useTranslate } from 'react-admin';
import { isOfShop, type CustomField } from '../../providers/custom-field';
import { useCustomFields } from '../use-custom-fields';
import { CustomInput } from './CustomInput';
import { CustomSections, ReadOnlyCustom } from './CustomSections';
import { isFilled } from './CustomValue';
import { formMessage } from './form-message';
import { useHeldCustom } from './HeldCustomContext';
import { isFigure } from './read-figure';

/** The fields that staff made, in a form of their noun: those of the record's shop, for this role. */
export function FormCustomFields({ noun, isNew }: { noun: string; isNew?: boolean }) {
  const fields = useCustomFields(noun);
  if (fields.length === 0) return null;
  return (
    <FormDataConsumer<{ shop?: unknown }>>
      {({ formData }) => <FieldsOfShop fields={fields} shop={formData.shop} isNew={isNew} />}
    </FormDataConsumer>
  );
}

function FieldsOfShop({ fields, shop, isNew }: { fields: CustomField[]; shop: unknown; isNew?: boolean }) {
  const held = useHeldCustom();
  const record = useRecordContext();
  const currency = typeof record?.currency === 'string' ? record.currency : undefined;
  const shown = fields.filter(
    (field) => isOfShop(field, shop) && (field.isWritable || isFilled(held[field.code])),
  );
  if (shown.length === 0) return null;
  return (
    <Box sx={{ width: '100%', mt: 1 }}>
      <CustomSections
        fields={shown}
        columns={{ xs: '1fr', md: '1fr 1fr', xl: '1fr 1fr 1fr' }}
        draw={(field) =>
          field.isWritable ? (
            <FormCustomInput field={field} held={held[field.code]} isNew={isNew} currency={currency} />
          ) : (
            <ReadOnlyCustom field={field} value={held[field.code]} currency={currency} />
          )
        }
      />
    </Box>
  );
}

interface Props {
  field: CustomField;
  held: unknown;
  isNew?: boolean;
  currency?: string;
}

function FormCustomInput({ field, held, isNew, currency }: Props) {
  const translate = useTranslate();
  // Records that are older than a required field stay as they are.
  const isAsked = field.required && (isNew || isFilled(held));
  const validate = (value: unknown) => {
    if (isAsked && !isFilled(value)) return 'ra.validation.required';
    const isNumber = ['NUMBER', 'WHOLE_NUMBER', 'MONEY'].includes(field.kind);
    return isNumber && !isFigure(field.kind, value) ? 'ra.validation.number' : undefined;
  };
  const { field: input, fieldState } = useInput<unknown>({
    source: `custom.${field.code}`,
    validate,
    defaultValue: isNew ? (field.defaultValue ?? undefined) : undefined,
  });
  return (
    <CustomInput
      field={field}
      value={input.value}
      held={held}
      currency={currency}
      onChange={input.onChange}
      onBlur={() => input.onBlur()}
      error={formMessage(fieldState.error?.message, translate)}
    />
  );
}
