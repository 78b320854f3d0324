import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CustomInput } from '../custom-fields/inputs/CustomInput';
import { CustomSections, ReadOnlyCustom } from '../custom-fields/inputs/CustomSections';
import { isFilled } from '../custom-fields/inputs/CustomValue';
import { isOfShop, type CustomField } from '../providers/custom-field';
import type { DraftLine } from './order-draft';
import { useDraft, type DraftHold } from './OrderDraftContext';

/** The fields that staff made for lines which a line shows: those it may be given, and those that hold something. */
function lineFieldsOf({ made, draft, canChangeLines }: DraftHold, line: DraftLine): CustomField[] {
  return made.line.filter(
    (field) =>
      isOfShop(field, draft.values.shop) &&
      ((field.isWritable && canChangeLines) || isFilled(line.heldCustom?.[field.code])),
  );
}

/** Whether a line has something to unfold for this role. */
export function isFoldable(hold: DraftHold, line: DraftLine): boolean {
  return canComment(hold) || lineFieldsOf(hold, line).length > 0;
}

const canComment = ({ canChangeLines, canWriteLine }: DraftHold): boolean =>
  canChangeLines && canWriteLine('comment');

/** The fold-out of a line: its comment and the fields that staff made for lines. */
export function LineFold({ line, id }: { line: DraftLine; id: string }) {
  const translate = useTranslate();
  const hold = useDraft();
  const { change, currency, canChangeLines, problems } = hold;
  const set = (code: string, value: unknown) =>
    change({ kind: 'setLine', key: line.key, change: { custom: { ...line.custom, [code]: value } } });
  return (
    <Box
      role="group"
      id={id}
      aria-label={translate('kontor.order.moreOfLine', { name: line.name })}
      sx={{ p: 1, bgcolor: 'action.hover', borderRadius: 1 }}
    >
      {canComment(hold) && (
        <TextField
          label={translate('fields.comment')}
          value={line.comment}
          onChange={({ target }) =>
            change({ kind: 'setLine', key: line.key, change: { comment: target.value } })
          }
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 500 } }}
        />
      )}
      <CustomSections
        fields={lineFieldsOf(hold, line)}
        columns={{ xs: '1fr', sm: '1fr 1fr' }}
        draw={(field) => {
          const held = line.heldCustom?.[field.code];
          if (!field.isWritable || !canChangeLines)
            return <ReadOnlyCustom field={field} value={held} currency={currency} />;
          const value = line.custom?.[field.code];
          return (
            <CustomInput
              field={field}
              value={value === undefined && !line.id ? field.defaultValue : value}
              held={held}
              currency={currency}
              error={problems[`${line.key} custom.${field.code}`]}
              onChange={(next) => set(field.code, next)}
            />
          );
        }}
      />
    </Box>
  );
}
