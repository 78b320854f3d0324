import { crc32, createDeflateRaw } from 'node:zlib';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';

/**
 * A part of a ZIP that grows while it is sent. Node packs it on another thread, so that a long export does not hold up
 * who asks for something else.
 */
export class ZipPart implements ZipInputFile {
  size = 0;
  crc = 0;
  readonly compression = 8;
  ondata?: AsyncFlateStreamHandler;
  readonly #packer = createDeflateRaw({ level: 6 });

  constructor(readonly filename: string) {
    this.#packer.on('data', (chunk: Buffer) => this.ondata?.(null, new Uint8Array(chunk), false));
  }

  async push(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    await new Promise<void>((resolve, reject) =>
      this.#packer.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
  }

  async end(): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#packer.on('error', reject).on('end', resolve).end());
    this.ondata?.(null, new Uint8Array(), true);
  }
}
