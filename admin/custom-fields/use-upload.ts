import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRoleQuery } from '../providers/use-role-query';
import { errorText } from '../shared/error-text';
import { beginUpload } from '../shared/uploads-under-way';
import { useFormat } from '../shared/use-format';
import { FileLimitDocument } from './file-documents';
import { rememberUpload, type FileRef } from './file-ref';
import { uploadFile } from './upload-file';

export interface Uploading {
  name: string;
  size: number;
  sent: number;
}

/** One upload at a time: how far it is, what went wrong, and the way to break it off. */
export function useUpload(onDone: (file: FileRef) => void) {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useRoleQuery(FileLimitDocument, {});
  const [uploading, setUploading] = useState<Uploading>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>(null);
  // What is folded away or left goes on to nobody.
  useEffect(() => () => running.current?.abort(), []);

  /** Said before anything is sent: a server that refuses half-way closes the line, and a browser then knows no reason. */
  const refusalOf = ({ name, size }: File): string | undefined => {
    const limit = data?.fileLimit;
    if (size === 0) return translate('kontor.files.empty', { name });
    if (typeof limit === 'number' && size > limit)
      return translate('kontor.files.tooLarge', { name, most: format.bytes(limit) });
    return undefined;
  };

  const send = async (file: File): Promise<void> => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    const { name, size } = file;
    const show = (sent: number) => setUploading({ name, size, sent: Math.min(sent, size) });
    show(0);
    const end = beginUpload(name);
    try {
      const done = await uploadFile(file, show, abort.signal);
      rememberUpload(done);
      onDone(done);
    } catch (error) {
      if (!abort.signal.aborted) setProblem(errorText(error, translate));
    } finally {
      end();
      if (running.current === abort) {
        running.current = null;
        setUploading(undefined);
      }
    }
  };

  return {
    uploading,
    problem,
    start(files: readonly File[]): void {
      const [file] = files;
      if (!file) return;
      const refusal = files.length > 1 ? translate('kontor.files.oneOnly') : refusalOf(file);
      setProblem(refusal);
      if (!refusal) void send(file);
    },
    cancel: () => running.current?.abort(),
    forgetProblem: () => setProblem(undefined),
  };
}
