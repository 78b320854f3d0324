import { Box, Typography } from '@mui/material';
import { useState, type DragEvent, type ReactNode } from 'react';

interface Props {
  label: ReactNode;
  labelId: string;
  isRequired?: boolean;
  isWrong: boolean;
  isEmpty: boolean;
  /** Nothing can be dropped without it. */
  onDrop?: (files: readonly File[]) => void;
  children: ReactNode;
}

/** A frame with its label on the edge, as other inputs have it, that files can be dropped into. */
export function DropBox({ label, labelId, isRequired, isWrong, isEmpty, onDrop, children }: Props) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!onDrop || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!onDrop) return;
    event.preventDefault();
    setOver(false);
    onDrop([...event.dataTransfer.files]);
  };
  return (
    <Box
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        position: 'relative',
        minHeight: 40,
        px: 1.75,
        py: 0.5,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1,
        border: 1,
        borderStyle: isOver || isEmpty ? 'dashed' : 'solid',
        borderColor: isWrong ? 'error.main' : isOver ? 'primary.main' : 'action.disabled',
        borderRadius: 1,
        bgcolor: isOver ? 'action.hover' : undefined,
      }}
    >
      <Typography
        id={labelId}
        component="span"
        variant="caption"
        sx={{
          position: 'absolute',
          top: -10,
          insetInlineStart: 8,
          px: 0.5,
          maxWidth: 'calc(100% - 16px)',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
          bgcolor: 'background.paper',
          color: isWrong ? 'error.main' : 'text.secondary',
        }}
      >
        <bdi>{label}</bdi>
        {isRequired && <span aria-hidden> *</span>}
      </Typography>
      {children}
    </Box>
  );
}
