import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** While a move is under way; the buttons stay, because what is disabled loses the focus. */
  isBusy: boolean;
  move: (by: -1 | 1) => void;
}

/** Puts a row one place up or down. */
export function MoveButtons({ name, isFirst, isLast, isBusy, move }: Props) {
  const translate = useTranslate();
  const button = (by: -1 | 1, isEnd: boolean) => (
    <IconButton
      size="small"
      aria-label={`${translate(by < 0 ? 'kontor.fieldEditor.up' : 'kontor.fieldEditor.down')}: ${name}`}
      aria-disabled={isEnd || isBusy}
      onClick={() => !isEnd && !isBusy && move(by)}
      sx={isEnd ? { opacity: 0.3 } : undefined}
    >
      {by < 0 ? <UpIcon fontSize="small" /> : <DownIcon fontSize="small" />}
    </IconButton>
  );
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {button(-1, isFirst)}
      {button(1, isLast)}
    </Box>
  );
}
