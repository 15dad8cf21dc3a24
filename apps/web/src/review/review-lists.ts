/** The lists of what there is to review. */
export const reviewLists = [
  {
    id: 'awaiting',
    title: 'Awaiting verification',
    about: 'Milestones reached that nobody has reviewed yet, the last recorded first.',
    empty: 'No milestone awaits verification.',
  },
  {
    id: 'disputed',
    title: 'Disputed',
    about: 'Milestones that a reviewer disputes, answered by the trust or not.',
    empty: 'No milestone is disputed.',
  },
  {
    id: 'contested',
    title: 'Contested claims',
    about: 'Claims of trusts that a reviewer contests.',
    empty: 'No claim is contested.',
  },
  {
    id: 'corrections',
    title: 'Corrections',
    about: 'What was corrected or retracted, before and after, the last recorded first.',
    empty: 'Nothing has been corrected or retracted.',
  },
] as const;

/** One of them. */
export type ReviewList = (typeof reviewLists)[number];

/** The list that an address names; the first where it names none. */
export const reviewListOf = (id: string | null): ReviewList =>
  reviewLists.find((list) => list.id === id) ?? reviewLists[0];
