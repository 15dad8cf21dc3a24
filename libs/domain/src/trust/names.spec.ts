import fc from 'fast-check';
import { asPeopleWrite } from './index.ts';

describe('a name as people write it', () => {
  it.each([
    ['MANCHESTER UNIVERSITY NHS FOUNDATION TRUST', 'Manchester University NHS Foundation Trust'],
    ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
    [
      "THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN, NHS FOUNDATION TRUST",
      "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust",
    ],
    ['LANCASHIRE & SOUTH CUMBRIA NHS FOUNDATION TRUST', 'Lancashire & South Cumbria NHS Foundation Trust'],
    ['2GETHER NHS FOUNDATION TRUST', '2gether NHS Foundation Trust'],
    ['5 BOROUGHS PARTNERSHIP NHS FOUNDATION TRUST', '5 Boroughs Partnership NHS Foundation Trust'],
    ['NHS DIRECT NHS TRUST', 'NHS Direct NHS Trust'],
    [
      'THE NEWCASTLE UPON TYNE HOSPITALS NHS FOUNDATION TRUST',
      'The Newcastle upon Tyne Hospitals NHS Foundation Trust',
    ],
    [
      'GREAT ORMOND STREET HOSPITAL FOR CHILDREN NHS FOUNDATION TRUST',
      'Great Ormond Street Hospital for Children NHS Foundation Trust',
    ],
    ['HEART OF ENGLAND NHS FOUNDATION TRUST', 'Heart of England NHS Foundation Trust'],
    ['UNIVERSITY HOSPITALS OF NORTH MIDLANDS NHS TRUST', 'University Hospitals of North Midlands NHS Trust'],
    [
      "BIRMINGHAM WOMEN'S AND CHILDREN'S NHS FOUNDATION TRUST",
      "Birmingham Women's and Children's NHS Foundation Trust",
    ],
    [
      'BARNET, ENFIELD AND HARINGEY MENTAL HEALTH NHS TRUST',
      'Barnet, Enfield and Haringey Mental Health NHS Trust',
    ],
    ['THE ONLINE NHS TRUST', 'The Online NHS Trust'],
    ['ST. JOHN’S AND STOKE-ON-TRENT NHS TRUST', 'St. John’s and Stoke-on-Trent NHS Trust'],
    ["O'NEILL AND D'ARCY NHS TRUST", "O'Neill and D'Arcy NHS Trust"],
    ['ISLE OF WIGHT NHS TRUST', 'Isle of Wight NHS Trust'],
  ])('%s', (capitals, written) => {
    expect(asPeopleWrite(capitals)).toBe(written);
  });

  it('is left as it is where somebody wrote it so', () => {
    expect(asPeopleWrite('iQ NHS trust of The North')).toBe('iQ NHS trust of The North');
  });

  it('says the same letters in the same order, and stays as it is', () => {
    const words = fc.constantFrom(
      'NHS',
      'OF',
      'AND',
      "KING'S",
      'ST',
      'THE',
      'WEST,',
      '&',
      'LEEDS',
      '2GETHER',
      'ON-SEA',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
        const capitals = parts.join(' ');
        const written = asPeopleWrite(capitals);
        expect(written.toUpperCase()).toBe(capitals);
        expect(asPeopleWrite(written)).toBe(written);
      }),
    );
  });
});
