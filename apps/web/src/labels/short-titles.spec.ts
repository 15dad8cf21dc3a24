import { shortTitles, type TitledPolicy } from './short-titles.ts';

const policy = (title: string, kind = 'strategy'): TitledPolicy => ({ ref: title, kind, title });
const short = (...policies: TitledPolicy[]) => [...shortTitles(policies).values()];

describe('short titles', () => {
  it.each([
    ['Safer Hospitals, Safer Wards Technology Fund (Tech Fund 1)', 'funding-round', 'Tech Fund 1'],
    ['Making IT work (Wachter review)', 'review', 'Making IT work'],
    [
      'Electronic discharge and clinic letters (NHS Standard Contract)',
      'mandate',
      'Electronic discharge and clinic letters',
    ],
    [
      'Personalised Health and Care 2020: a framework for action',
      'strategy',
      'Personalised Health and Care 2020',
    ],
    ['NAO: Digital transformation in the NHS', 'review', 'NAO: Digital transformation in the NHS'],
    ['Carter review: operational productivity in acute hospitals', 'review', 'Carter review'],
    ['NHS Long Term Plan', 'strategy', 'NHS Long Term Plan'],
  ])('%s', (title, kind, words) => {
    expect(short(policy(title, kind))).toEqual([words]);
  });

  it('never make two policies alike', () => {
    expect(
      short(
        policy('Unified Tech Fund', 'funding-round'),
        policy('Unified Tech Fund: cyber security infrastructure', 'funding-round'),
      ),
    ).toEqual(['Unified Tech Fund', 'Unified Tech Fund: cyber security infrastructure']);
  });
});
