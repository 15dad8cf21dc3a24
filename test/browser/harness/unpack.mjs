// Run with TMPDIR set to where the browser is to go: the package unpacks to there and nowhere else.
import { inflate } from '@sparticuz/chromium';
import { fileURLToPath } from 'node:url';

const packed = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));
for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
  await inflate(fileURLToPath(new URL(part, packed)));
}
