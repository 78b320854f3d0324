import CopyIcon from '@mui/icons-material/ContentCopy';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** A new token: it is shown this once, so that closing takes a button and not a click beside the dialog. */
export function SecretOnce({ name, secret, close }: { name: string; secret: string; close: () => void }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Without HTTPS a browser has no clipboard for pages; the selected text is then copied by hand.
      setCopied(false);
    }
  }

  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{translate('kontor.tokens.made', { name })}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('kontor.tokens.once')}
        </Alert>
        <TextField
          label={translate('kontor.tokens.secret')}
          value={secret}
          inputRef={input}
          onFocus={() => input.current?.select()}
          slotProps={{ htmlInput: { dir: 'ltr', readOnly: true, style: { fontFamily: 'monospace' } } }}
        />
      </DialogContent>
      <DialogActions>
        <Button startIcon={<CopyIcon />} onClick={() => void copy()}>
          {translate(isCopied ? 'kontor.tokens.copied' : 'kontor.tokens.copy')}
        </Button>
        <Button variant="contained" onClick={close}>
          {translate('kontor.tokens.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
