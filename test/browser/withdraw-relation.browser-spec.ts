import { sendCommandTo } from '../product/index.ts';
import {
  policyAsWritten,
  stepOf,
  fillIn,
  send,
  sourced,
  sideways,
  expectAccessible,
  useBrowser,
} from './harness/index.ts';

const lead = 'policy-lead';
const source = { title: 'An invented letter', url: 'https://zz.example/letter' };

describe('withdrawing a relation', () => {
  const { open, product } = useBrowser();
  beforeAll(async () => {
    for (const end of ['here', 'there']) {
      const fund = { ref: `zz-${end}`, kind: 'funding-round', title: `An invented fund ${end}`, source };
      await sendCommandTo(product, lead, 'register-policy', {
        ...fund,
        issuer: 'A body',
        capabilities: ['epr'],
      });
    }
  });

  it.each([
    [1_280, 'zz-here', 'funds An invented fund there'],
    [320, 'zz-there', 'funded by An invented fund here'],
  ])(
    'is done once, and both policies are without it, at %i pixels from the page of %s',
    async (width, ref, said) => {
      const { position } = await sendCommandTo(product, lead, 'assert-relation', {
        from: 'policy-zz-here',
        to: 'policy-zz-there',
        relation: 'funds',
        assertedBy: 'A body',
        confidence: 'high',
        source,
      });
      await fetch(`${product.address}/api/policies/${ref}?after=${position}`);
      const anonymous = await open(`/policies/${ref}`, { width });
      await anonymous.locator('.relations').waitFor();
      expect(await anonymous.getByRole('link', { name: 'Withdraw' }).count()).toBe(0);

      const page = await open(`/policies/${ref}`, { as: lead, width });
      const looked = async () => {
        await page.mouse.move(0, 0);
        await expectAccessible(page);
        expect([stepOf(page), await sideways(page)]).toEqual([stepOf(page), 0]);
      };
      await page.getByRole('link', { name: `Withdraw the relation: ${said}` }).waitFor();
      await looked();
      await page.getByRole('link', { name: 'Withdraw' }).click();
      await page.getByRole('link', { name: 'Start' }).waitFor();
      await looked();
      await fillIn(page, {
        ...sourced,
        reason: async (at) => {
          await at.locator('#reason').fill('It was another fund.');
          await looked();
        },
      });
      await looked();
      await send(page, 'Withdraw this relation');
      await looked();
      await page.reload();
      await page.getByRole('heading', { name: 'This relation does not stand' }).waitFor();
      await looked();
      expect([
        (await policyAsWritten(product, 'zz-here', page)).relations,
        (await policyAsWritten(product, 'zz-there', page)).relations,
      ]).toEqual([[], []]);
    },
  );
});
