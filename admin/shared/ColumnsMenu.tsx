import ViewColumnIcon from '@mui/icons-material/ViewWeek';
import { Button, Checkbox, IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';

interface Props {
  resource: string;
  /** What may be switched on and off, in reading order. */
  columns: { source: string; label: string }[];
  /** Those that are off until somebody chooses. */
  hiddenColumns: string[];
  isPhone?: boolean;
}

/**
 * Which columns a table shows, or on a phone the cards; kept for each person where the table itself keeps it. The menu is
 * not in the page until it is opened, so that its words are not taken for those of the filters.
 */
export function ColumnsMenu({ resource, columns, hiddenColumns, isPhone }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [hidden, setHidden] = useStore<string[]>(`${resource}.datatable`, hiddenColumns);
  if (columns.length === 0) return null;
  const name = translate(isPhone ? 'kontor.ownFields.choose' : 'ra.action.select_columns');
  const common = {
    'aria-haspopup': 'menu' as const,
    'aria-expanded': Boolean(anchor),
    color: 'primary' as const,
    onClick: (event: { currentTarget: HTMLElement }) => setAnchor(event.currentTarget),
  };
  const toggle = (source: string) =>
    setHidden(hidden.includes(source) ? hidden.filter((each) => each !== source) : [...hidden, source]);
  return (
    <>
      {isPhone ? (
        <IconButton {...common} size="large" aria-label={name}>
          <ViewColumnIcon />
        </IconButton>
      ) : (
        <Button {...common} size="small" startIcon={<ViewColumnIcon />} sx={{ lineHeight: 1.5 }}>
          {name}
        </Button>
      )}
      <Menu open={Boolean(anchor)} anchorEl={anchor} onClose={() => setAnchor(undefined)}>
        {columns.map(({ source, label }) => (
          <MenuItem
            key={source}
            dense
            // A long label of a field that staff made goes on in a second line.
            sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
            role="menuitemcheckbox"
            aria-checked={!hidden.includes(source)}
            onClick={() => toggle(source)}
          >
            <Checkbox
              size="small"
              edge="start"
              checked={!hidden.includes(source)}
              tabIndex={-1}
              disableRipple
              slotProps={{ input: { 'aria-hidden': true } }}
              sx={{ py: 0 }}
            />
            <ListItemText dir="auto">{label}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
