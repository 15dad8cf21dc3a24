/** Codes of the invented trusts. */
export const inventedTrusts = ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6'];
/** Codes of capabilities. */
export const capabilities = ['epr', 'imaging'];
/** Codes of kinds of milestones, as often as they are wanted. */
export const kinds = ['epr-go-live', 'epr-go-live', 'epr-go-live', 'gde-selected'];

/** Events that happen to a policy of any kind: the use case, and its event. */
export const happenings = [
  ['announce-policy', 'PolicyAnnounced'],
  ['announce-policy', 'PolicyAnnounced'],
  ['launch-policy', 'PolicyLaunched'],
  ['bring-policy-into-force', 'PolicyCameIntoForce'],
  ['withdraw-policy', 'PolicyWithdrawn'],
  ['supersede-policy', 'PolicySuperseded'],
] as const;
