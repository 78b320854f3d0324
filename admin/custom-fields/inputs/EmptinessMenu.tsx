import FilledIcon from '@mui/icons-material/CheckBoxOutlined';
import EmptyIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import ByValueIcon from '@mui/icons-material/Tune';
import { IconButton, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** How a filter asks: by a value, or whether there is any. */
export type Asking = 'value' | 'empty' | 'filled';

const choices = [
  { asking: 'value', Icon: ByValueIcon },
  { asking: 'empty', Icon: EmptyIcon },
  { asking: 'filled', Icon: FilledIcon },
] as const;

interface Props {
  /** What the field is called. */
  name: string;
  asking: Asking;
  onChange: (asking: Asking) => void;
}

/** Beside the box of a filter: any kind of field may be asked whether it is filled in at all. */
export function EmptinessMenu({ name, asking, onChange }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const Shown = choices.find((choice) => choice.asking === asking)?.Icon ?? ByValueIcon;
  const label = translate('kontor.ownFields.condition', { field: name });
  return (
    <>
      <IconButton
        size="small"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        color={asking === 'value' ? 'default' : 'primary'}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Shown fontSize="small" />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.asking}
            role="menuitemradio"
            aria-checked={choice.asking === asking}
            selected={choice.asking === asking}
            onClick={() => {
              setAnchor(null);
              if (choice.asking !== asking) onChange(choice.asking);
            }}
          >
            <ListItemIcon>
              <choice.Icon fontSize="small" />
            </ListItemIcon>
            {translate(`kontor.ownFields.asking.${choice.asking}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
