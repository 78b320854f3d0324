import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that can be read out of a PDF: its text, and what it says of itself. */
export function textOfPdf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kontor-battery-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    return ['pdftotext', 'pdfinfo']
      .map((program) =>
        execFileSync(program, program === 'pdftotext' ? [file, '-'] : [file], { encoding: 'utf8' }),
      )
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
