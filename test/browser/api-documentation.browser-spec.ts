import { useBrowser } from './harness/index.ts';

describe('the documentation of the API', () => {
  const { open } = useBrowser();

  it('tries out a question, within the content security policy and without asking anybody else', async () => {
    const page = await open('/api/docs');
    await page.locator('#operations-trusts-listTrusts').click();
    await page.getByRole('button', { name: 'Try it out' }).click();
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/trusts'));
    await page.getByRole('button', { name: 'Execute' }).click();
    expect((await answered).status()).toBe(200);
    await page.getByText('Server response').waitFor();
  });
});
