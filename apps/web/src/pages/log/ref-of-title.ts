const longest = 64;
const small = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'nhs', 'england']);

/** A short name for addresses out of a title and a year: `Digital Aspirant programme`, 2019 gives `digital-aspirant-programme-2019`. */
export function refOfTitle(title: string, year: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .split(/[ -]+/)
    .filter((word) => word !== '' && !small.has(word))
    .slice(0, 4);
  const ref = [...words, ...(/^\d{4}$/.test(year) && !words.includes(year) ? [year] : [])].join('-');
  return ref.slice(0, longest).replace(/-$/, '');
}
