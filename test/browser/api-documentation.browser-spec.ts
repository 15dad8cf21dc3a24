import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { startProduct, type Product } from '../product/index.ts';

let database: TestDatabase;
let product: Product;
let browser: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  product = await startProduct(database);
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
  await database.drop();
});

describe('the documentation of the API', () => {
  it('tries out a question, within the content security policy and without asking anybody else', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(product.address) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });

    await page.goto(`${product.address}/api/docs`);
    await page.locator('#operations-trusts-listTrusts').click();
    await page.getByRole('button', { name: 'Try it out' }).click();
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/trusts'));
    await page.getByRole('button', { name: 'Execute' }).click();
    expect((await answered).status()).toBe(200);
    await page.getByText('Server response').waitFor();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  }, 60_000);
});
