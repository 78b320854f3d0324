import { ApiError } from '../providers/api-error';
import { readAnswer } from '../providers/read-answer';
import { expireSession } from '../providers/session';
import { isFileRef, type FileRef } from './file-ref';

/**
 * Sends the bytes of a file and tells how far it came. By the old way of asking: the new one does not say how much was
 * sent.
 */
export function uploadFile(
  file: File,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    // A name may hold half a letter, which no address can.
    request.open('PUT', `/files?name=${encodeURIComponent(file.name.replace(/\p{Cs}/gu, ''))}`);
    // The server knows its own page by this header.
    request.setRequestHeader('x-kontor', '1');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      try {
        resolve(readUpload(request.response, request.status));
      } catch (error) {
        if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') expireSession();
        reject(error);
      }
    };
    request.onerror = () => reject(new ApiError('kontor.files.broken', 'UNAVAILABLE'));
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function readUpload(body: unknown, status: number): FileRef {
  if (status === 201 && isFileRef(body)) return body;
  readAnswer(body, status);
  throw new ApiError('kontor.files.broken', 'INTERNAL');
}
