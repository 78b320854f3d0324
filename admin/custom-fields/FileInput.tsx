import { Box, Button, FormHelperText, Typography } from '@mui/material';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DropBox } from './DropBox';
import { findFile } from './file-ref';
import { FileValue } from './FileValue';
import { UploadProgress } from './UploadProgress';
import { useUpload } from './use-upload';

interface Props {
  label: ReactNode;
  /** The id of a file, or the file as a record shows it. */
  value: unknown;
  /** As the record was read: the name and the address of what the id stands for. */
  held?: unknown;
  onChange: (id: string | null) => void;
  onBlur?: () => void;
  required?: boolean;
  readOnly?: boolean;
  help?: string | null;
  error?: string;
}

/** A file: chosen or dropped, on its way, or there, to be replaced or taken away. */
export function FileInput({ label, value, held, onChange, onBlur, required, readOnly, help, error }: Props) {
  const translate = useTranslate();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const upload = useUpload((done) => {
    setSaid(translate('kontor.files.done', { name: done.name }));
    onChange(done.id);
  });
  const { uploading, problem } = upload;
  const file = findFile(value, held);
  const wrong = problem ?? error;
  const remove = () => {
    upload.forgetProblem();
    setSaid('');
    onChange(null);
    // The button that was pressed is gone.
    chooser.current?.focus();
  };
  const named = (part: string) => ({ id: `${id}-${part}`, 'aria-labelledby': `${id}-${part} ${id}-label` });
  return (
    <Box
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={wrong || help ? `${id}-help` : undefined}
      onBlur={onBlur}
      sx={{ width: '100%', minWidth: 0, mt: 1, mb: 0.5 }}
    >
      <DropBox
        label={label}
        labelId={`${id}-label`}
        isRequired={required}
        isWrong={Boolean(wrong)}
        isEmpty={!file && !uploading}
        onDrop={readOnly ? undefined : upload.start}
      >
        {uploading && <UploadProgress uploading={uploading} onCancel={upload.cancel} />}
        {!uploading && file && (
          <Box sx={{ flex: '1 1 240px', minWidth: 0, display: 'flex', py: 0.5 }}>
            <FileValue value={file} />
          </Box>
        )}
        {!uploading && readOnly && !file && <span>—</span>}
        {!uploading && !readOnly && (
          <Button ref={chooser} size="small" {...named('choose')} onClick={() => picker.current?.click()}>
            {translate(file ? 'kontor.files.replace' : 'kontor.files.choose')}
          </Button>
        )}
        {!uploading && !readOnly && file && (
          <Button size="small" color="inherit" {...named('remove')} onClick={remove}>
            {translate('kontor.files.remove')}
          </Button>
        )}
        {!uploading && !readOnly && !file && (
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ display: { xs: 'none', sm: 'inline' } }}
          >
            {translate('kontor.files.drop')}
          </Typography>
        )}
      </DropBox>
      <input
        ref={picker}
        type="file"
        hidden
        tabIndex={-1}
        onChange={({ target }) => {
          upload.start([...(target.files ?? [])]);
          // The same file may be chosen again, after an error or after it was changed.
          target.value = '';
        }}
      />
      {(wrong || help) && (
        <FormHelperText
          id={`${id}-help`}
          error={Boolean(wrong)}
          role={problem ? 'alert' : undefined}
          sx={{ mx: 1.75 }}
        >
          {wrong ? translate(wrong) : help}
        </FormHelperText>
      )}
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {said}
      </Box>
    </Box>
  );
}
