import { Autocomplete, Chip, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTagNames } from '../shared/use-tag-names';
import { isShown, useDraft } from './OrderDraftContext';

/** The tags of the order: those of the dictionary are offered, any other word may be typed. */
export function DraftTags() {
  const translate = useTranslate();
  const hold = useDraft();
  const { draft, change, canWrite } = hold;
  const names = useTagNames();
  const held = draft.values.tags;
  const tags = Array.isArray(held) ? held.map(String) : [];
  const canEdit = canWrite('tags');
  if (!isShown(hold, 'tags') || (!canEdit && tags.length === 0)) return null;
  const set = (next: string[]) => {
    const words = next.map((word) => word.trim()).filter(Boolean);
    change({ kind: 'set', path: 'tags', value: [...new Set(words)] });
  };
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      filterSelectedOptions
      readOnly={!canEdit}
      options={names}
      value={tags}
      onChange={(_event, next) => set(next)}
      sx={{ gridColumn: '1 / -1' }}
      renderValue={(items, getItemProps) =>
        items.map((item, index) => {
          const { key, ...props } = getItemProps({ index });
          return <Chip key={key} size="small" label={<bdi>{item}</bdi>} {...props} />;
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('resources.orders.fields.tags')}
          title={translate('kontor.form.listHelp')}
        />
      )}
    />
  );
}
