import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { useBrowser } from './harness/index.ts';

describe('the citation of a page', () => {
  const { open, product } = useBrowser();

  it('is one click from it: a sentence, files for managers of references, and a digest', async () => {
    const page = await open('/policies?state=ended');
    await page.getByRole('link', { name: /^Cite/ }).click();
    await page.getByRole('heading', { name: 'Citation', level: 1 }).waitFor();
    const sentence = (await page.locator('.citation').textContent()) ?? '';
    expect(sentence).toMatch(
      /Policies; state ended\. As at .*, known on .*, position \d+\. http\S+\/cite\?\S+sha-256%3A[0-9a-f]{64}\S*$/,
    );
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'BibTeX' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^throughline-[0-9a-f]{12}\.bib$/);
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^@misc\{/);
    await page.getByRole('link', { name: 'as it was cited' }).click();
    await page.getByRole('heading', { name: 'Policies', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('ended');
    expect(new URL(page.url()).searchParams.get('atPosition')).toMatch(/^\d+$/);
  });

  it('says, when it is followed, whether the answer is the one that was cited', async () => {
    const page = await open('/trusts/RVW');
    await page.getByRole('link', { name: /^Cite/ }).first().click();
    const [, address = ''] =
      /(http\S+\/cite\S+)$/.exec((await page.locator('.citation').textContent()) ?? '') ?? [];
    expect(address).not.toBe('');
    const { pathname, search } = new URL(address);
    const followed = await open(`${pathname}${search}`);
    await followed.getByText('The same. The answer is, byte for byte, the one that was cited.').waitFor();
    const altered = await open(`${pathname}${search.replace(/(digest=sha-256%3A).{6}/, '$1000000')}`);
    await altered.getByText('Not the same.').waitFor();
  });

  it('compares a copy that was kept, place by place', async () => {
    const page = await open('/cite?of=/api/policies/ltp-2019');
    await page.getByRole('heading', { name: 'Compare a copy' }).waitFor();
    const answer = await page.getByRole('link', { name: /bytes of JSON/ }).getAttribute('href');
    const bytes = await (await fetch(new URL(answer ?? '', product.address))).text();
    const folder = join(tmpdir(), `throughline-copy-${randomUUID()}.json`);
    await writeFile(folder, bytes);
    await page.getByLabel('The file').setInputFiles(folder);
    await page
      .getByText('Your file is the one that was cited. It says the same as the answer of now.')
      .waitFor();
    await writeFile(folder, bytes.replace('NHS Long Term Plan', 'NHS Short Term Plan'));
    await page.getByLabel('The file').setInputFiles([]);
    await page.getByLabel('The file').setInputFiles(folder);
    await page
      .getByText(/Your file has another digest than the citation. It differs .* in \d+ places?/)
      .waitFor();
    await page.getByText('"NHS Short Term Plan').first().waitFor();
    await writeFile(folder, 'no answer');
    await page.getByLabel('The file').setInputFiles([]);
    await page.getByLabel('The file').setInputFiles(folder);
    const refused = page.getByText('This file is no answer in JSON.');
    await refused.waitFor();
    expect(await refused.count()).toBe(1);
  });

  it('says what to do where nothing is to be cited, and what is wrong with an address', async () => {
    const empty = await open('/cite');
    await empty.getByText('Open this page by ‘Cite’').waitFor();
    const wrong = await open('/cite?of=/nowhere', { mayComplain: /status of 400/ });
    const told = wrong.getByText(/Give the address of an answer/);
    await told.waitFor();
    expect(await told.count()).toBe(1);
  });
});
