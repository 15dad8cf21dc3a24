/** A page of the web: its address, its words, and what it is about. */
export interface PageRow {
  /** As the router of the web writes it. */
  readonly path: string;
  /** Title before the name of what it is about is known, or where it is about nothing single. */
  readonly title: string;
  /** Description, for those who have not opened it. */
  readonly says: string;
  /** Thing of the record that the page is about; the server looks for it, under the last parameter of the path. */
  readonly about?: 'policy' | 'trust' | 'entry' | 'supplier';
  /** Title once the name is known. Left out: the name. */
  readonly titled?: (name: string) => string;
  /** For people who have signed in, or for one question of one reader: nobody is to find it by searching the web. */
  readonly unlisted?: true;
  /** The same whatever the clocks are. */
  readonly timeless?: true;
  /** Others may show it within pages of their own. */
  readonly framed?: true;
  /** Parameters beside the clocks that make another page of it. */
  readonly keeps?: readonly string[];
}

const written = { unlisted: true, timeless: true } as const;
const log = { ...written, title: 'Log an initiative', says: 'For policy leads, who sign in.' };
const report = { ...written, title: 'Report a milestone', says: 'For trusts, who sign in.' };
const review = { ...written, title: 'Review', says: 'For reviewers, who sign in.' };
const claim = { ...written, title: 'Claims of your trust', says: 'For trusts, who sign in.' };
const correct = { ...written, title: 'Correct an entry', says: 'For those whose entry it is, who sign in.' };

const moneySays =
  'What each round announced, awarded, restated and paid, figure by figure, and how long its steps took. Figures are never added up.';

const table = {
  national: {
    path: '/',
    title: 'National policy and local progress',
    says: 'What was promised, paid for and required of NHS trusts in England, above what trusts then did.',
  },
  policies: {
    path: '/policies',
    title: 'Policies',
    says: 'What national bodies in England announced, paid for, required and promised, by title.',
  },
  policy: {
    path: '/policies/:ref',
    title: 'Policy',
    says: 'The life of one national policy, its money, what it relates to, and the trusts that followed.',
    about: 'policy',
  },
  trusts: {
    path: '/trusts',
    title: 'Trusts',
    says: 'NHS trusts in England, open and closed, each with its digitisation milestones on record.',
  },
  trust: {
    path: '/trusts/:odsCode',
    title: 'Trust',
    says: 'The digitisation milestones of one NHS trust, under the national policies that came before them.',
    about: 'trust',
  },
  applies: {
    path: '/trusts/:odsCode/applies',
    title: 'What applies',
    says: 'The duties and promises that bind one NHS trust on a day, each with the day that it names.',
    about: 'trust',
    titled: (name: string) => `What applies to ${name}`,
  },
  promises: {
    path: '/promises',
    title: 'Promises',
    says: 'Each national promise as it was made, moved and reworded, with the pace that it asked for, beside what came.',
  },
  money: {
    path: '/money',
    title: 'Money',
    says: moneySays,
    titled: (name: string) => `Money that names ${name}`,
    keeps: ['trust'],
  },
  suppliers: {
    path: '/suppliers',
    title: 'Suppliers',
    says: 'Suppliers and products as they were named at the time, by family, and the trusts since when.',
  },
  supplier: {
    path: '/suppliers/:family',
    title: 'Supplier',
    says: 'The contracts, systems and setbacks on record of one supplier, and the trusts since when.',
    about: 'supplier',
  },
  entry: {
    path: '/entries/:entryId',
    title: 'Entry',
    says: 'One dated fact at its permanent link: what it says, its source, and what changed since.',
    about: 'entry',
  },
  search: {
    path: '/search',
    title: 'Search',
    says: 'Policies, trusts, suppliers, entries and sources that have the words looked for.',
    titled: (words: string) => `${words}: search`,
    keeps: ['q'],
    unlisted: true,
  },
  replay: {
    path: '/replay',
    title: 'Replay',
    says: 'The national timeline as it stood, from day to day of knowledge or of the world, with what each step changed.',
  },
  embed: {
    path: '/embed',
    title: 'National policy and local progress',
    says: 'The national picture alone, to be shown within pages of others.',
    keeps: ['against.asAt', 'against.knownAt', 'against.atPosition'],
    framed: true,
    unlisted: true,
  },
  changes: {
    path: '/changes',
    title: 'What changed',
    says: 'Two readings of the record side by side: what was learnt, what happened, or what was recorded in between.',
    keeps: ['against.asAt', 'against.knownAt', 'against.atPosition', 'trust', 'policy'],
  },
  cite: {
    path: '/cite',
    title: 'Citation',
    says: 'The citation of an answer at its clocks, and whether the answer is still the one that was cited.',
    keeps: ['of', 'digest', 'page'],
    unlisted: true,
  },
  data: {
    path: '/data',
    title: 'Data',
    says: 'The record to take away, as CSV and JSON, how to ask for it, and how to cite it so that the answer stays the same.',
  },
  'how-to-read': {
    path: '/how-to-read',
    title: 'How to read this',
    says: 'What the pictures show, what the three clocks are, and what the record cannot say.',
    timeless: true,
  },
  accessibility: {
    path: '/accessibility',
    title: 'Accessibility',
    says: 'How these pages can be used by everybody, and what falls short.',
    timeless: true,
  },
  about: {
    path: '/about',
    title: 'About, privacy and licence',
    says: 'Whose site this is, what it keeps about readers, and the licences of the facts.',
    timeless: true,
  },
  log: { ...log, path: '/log' },
  'log-new': { ...log, path: '/log/new/:kind' },
  'log-happened': { ...log, path: '/log/policies/:ref' },
  'log-relation': { ...log, path: '/log/policies/:ref/relate' },
  'correct-policy': { ...correct, path: '/policies/:ref/correct' },
  'withdraw-relation': { ...log, path: '/policies/:ref/relations/:assertionId/withdraw' },
  correct: { ...correct, path: '/correct/:entryId' },
  retract: { ...correct, path: '/correct/:entryId/retract', title: 'Retract an entry' },
  review: { ...review, path: '/review' },
  'milestone-review': { ...review, path: '/review/milestones/:milestoneId' },
  verify: { ...review, path: '/review/verify/:milestoneId' },
  dispute: { ...review, path: '/review/dispute/:milestoneId' },
  contest: { ...review, path: '/review/contest/:entryId' },
  running: { ...written, path: '/running', title: 'Running', says: 'For operators, who sign in.' },
  account: { ...written, path: '/account', title: 'Your account', says: 'For those who have signed in.' },
  report: { ...report, path: '/report' },
  'report-new': { ...report, path: '/report/new/:what' },
  milestone: { ...report, path: '/report/:milestone' },
  'report-more': { ...report, path: '/report/:milestone/:what' },
  claims: { ...claim, path: '/claim' },
  'new-claim': { ...claim, path: '/claim/new' },
  'withdraw-claim': { ...claim, path: '/claim/:claim/withdraw' },
} as const satisfies Readonly<Record<string, PageRow>>;

/** The name of a page of the web. */
export type PageName = keyof typeof table;

/** Every page of the web, by its name: the browser's title and the head that the server writes are of these words. */
export const pages: Readonly<Record<PageName, PageRow>> = table;

/** The words of an address that leads nowhere. */
export const noPage: Pick<PageRow, 'title' | 'says' | 'unlisted'> = {
  title: 'Page not found',
  says: 'There is no page at this address.',
  unlisted: true,
};
