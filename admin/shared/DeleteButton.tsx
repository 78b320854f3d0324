import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from './ActionDialog';

interface Props {
  /** Of the record, for those who hear the button. */
  name: string;
  title: string;
  help: string;
  done: string;
  remove: () => Promise<unknown>;
}

/** Deletes the record of a row after asking. */
export function DeleteButton({ name, title, help, done, remove }: Props) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const word = translate('ra.action.delete');
  return (
    <>
      <Button size="small" color="error" aria-label={`${word}: ${name}`} onClick={() => setAsking(true)}>
        {word}
      </Button>
      {isAsking && (
        <ActionDialog
          title={title}
          help={help}
          submit={word}
          color="error"
          done={done}
          close={() => setAsking(false)}
          onSubmit={remove}
        />
      )}
    </>
  );
}
