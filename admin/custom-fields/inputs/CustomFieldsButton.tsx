import ViewColumnIcon from '@mui/icons-material/ViewWeekOutlined';
import { Checkbox, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CustomField } from '../../providers/custom-field';

interface Props {
  fields: CustomField[];
  shown: CustomField[];
  toggle: (field: CustomField) => void;
}

/** On a phone: which fields that staff made stand on the cards of a list. Nothing where there are none. */
export function CustomFieldsButton({ fields, shown, toggle }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const name = translate('kontor.ownFields.choose');
  if (fields.length === 0) return null;
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          aria-label={name}
          aria-haspopup="menu"
          color="primary"
          size="large"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ViewColumnIcon />
        </IconButton>
      </Tooltip>
      <Menu open={Boolean(anchor)} anchorEl={anchor} onClose={() => setAnchor(undefined)}>
        {fields.map((field) => (
          <MenuItem
            key={field.identity}
            role="menuitemcheckbox"
            aria-checked={shown.includes(field)}
            onClick={() => toggle(field)}
            dense
          >
            <Checkbox size="small" checked={shown.includes(field)} tabIndex={-1} disableRipple aria-hidden />
            <ListItemText dir="auto">{field.label}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
