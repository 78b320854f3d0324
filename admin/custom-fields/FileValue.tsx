import AttachFileIcon from '@mui/icons-material/AttachFile';
import ImageOutlinedIcon from '@mui/icons-material/ImageOutlined';
import PictureAsPdfOutlinedIcon from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormat } from '../shared/use-format';
import { FileLink } from './FileLink';
import { isFileRef } from './file-ref';

/** By the direction of the name itself: of a long one the beginning stays. */
const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 } as const;

/** A file of a record by its name and size; the name saves it. In the history it has no address and only a name. */
export function FileValue({ value, linked = true }: { value: unknown; linked?: boolean }) {
  const format = useFormat();
  const [problem, setProblem] = useState<string>();
  if (!isFileRef(value)) return null;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        flexDirection: 'column',
        maxWidth: '100%',
        minWidth: 0,
        verticalAlign: 'bottom',
      }}
    >
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 }}>
        <FileIcon mediaType={value.mediaType} />
        {linked && value.url !== undefined ? (
          <FileLink file={value} onProblem={setProblem} />
        ) : (
          <Box component="span" dir="auto" title={value.name} sx={oneLine}>
            {value.name}
          </Box>
        )}
        <Typography component="span" variant="caption" color="textSecondary" noWrap sx={{ flexShrink: 0 }}>
          {format.bytes(value.size)}
        </Typography>
      </Box>
      {problem && (
        <Typography component="span" variant="caption" color="error" role="alert">
          {problem}
        </Typography>
      )}
    </Box>
  );
}

function FileIcon({ mediaType }: { mediaType: string }) {
  const Icon = mediaType.startsWith('image/')
    ? ImageOutlinedIcon
    : mediaType === 'application/pdf'
      ? PictureAsPdfOutlinedIcon
      : AttachFileIcon;
  return <Icon fontSize="small" sx={{ color: 'text.secondary', flexShrink: 0 }} />;
}
