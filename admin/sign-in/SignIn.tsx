import { Alert, Box, Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { LocalesMenuButton, useTranslate } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { signIn } from '../providers/session';
import { errorText } from '../shared/error-text';
import { KontorMark } from '../frame/KontorMark';

export function SignIn({ expired }: { expired: boolean }) {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await signIn(email, password);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Box
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', bgcolor: 'background.default', p: 2 }}
    >
      <Card sx={{ width: '100%', maxWidth: 380 }}>
        <CardContent sx={{ p: 3 }}>
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
            <KontorMark size={36} />
            <LocalesMenuButton />
          </Stack>
          <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
            {translate('kontor.signIn.title')}
          </Typography>
          {expired && !error && <Alert severity="info">{translate('kontor.signIn.expired')}</Alert>}
          {Boolean(error) && <Alert severity="error">{signInText(error, translate)}</Alert>}
          <Box component="form" onSubmit={(event) => void submit(event)}>
            <TextField
              label={translate('kontor.signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              autoFocus
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
              slotProps={{ htmlInput: { dir: 'ltr' } }}
            />
            <TextField
              label={translate('kontor.signIn.password')}
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              slotProps={{ htmlInput: { dir: 'ltr' } }}
            />
            <Button type="submit" variant="contained" fullWidth disabled={isBusy} sx={{ mt: 2 }}>
              {translate('kontor.signIn.submit')}
            </Button>
          </Box>
        </CardContent>
      </Card>
    </Box>
  );
}

function signInText(error: unknown, translate: (key: string) => string): string {
  const code = error instanceof ApiError ? error.code : undefined;
  if (code === 'UNAUTHENTICATED' || code === 'BAD_INPUT') return translate('kontor.signIn.wrong');
  if (code === 'LIMIT_EXCEEDED') return translate('kontor.signIn.tooMany');
  return errorText(error, translate);
}
