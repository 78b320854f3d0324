import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { egresses } from '../../server/api/egress.js';
import { allChannels } from './channels/all-channels.js';
import { fileCells } from './channels/ways/files.js';
import { fixedCells } from './channels/ways/fixed.js';

const SENDS =
  /\b(?:response|res|reply)\.(?:end|json|send|sendFile|sendStatus|write|writeHead|redirect|download|jsonp|render)\(|\bconsole\.\w+|\bprocess\.(?:stdout|stderr)\b|\b(?:writeFile|appendFile|writeSync|writev|createWriteStream)(?:Sync)?\(|\bpipeline\([^()]*\bresponse\)|\bhandle\.write\(|\blog\??\.(?:fatal|error|warn|info|debug|trace)\(|\bpino\(|\bfetch\(|\b(?:http|https|net|tls)\.(?:request|get|connect)\(|\bcreateTransport\(/;

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => `server/${path.replaceAll('\\', '/')}`);
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const senders = sources.filter((path) => SENDS.test(withoutComments(readFileSync(join(root, path), 'utf8'))));

describe('the register of egress points', () => {
  it('has every file that sends data out of the server', () => {
    const registered = new Set(egresses.flatMap(({ files }) => files));
    expect(senders.filter((path) => !registered.has(path))).toEqual([]);
  });

  it('has no file that does not send', () => {
    const sending = new Set(senders);
    expect(egresses.flatMap(({ files }) => files).filter((path) => !sending.has(path))).toEqual([]);
  });

  it('has a channel in the battery for each', () => {
    const tried = new Set([...allChannels, ...fixedCells, ...fileCells].map(({ egress }) => egress));
    expect(egresses.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('knows the egress of every channel', () => {
    const names = new Set(egresses.map(({ name }) => name));
    expect([...allChannels, ...fixedCells, ...fileCells].filter(({ egress }) => !names.has(egress))).toEqual(
      [],
    );
  });
});
