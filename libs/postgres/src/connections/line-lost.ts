/** A line that was cut by us. Its code is the system's for one that broke, so that whoever tries again does so here too. */
export class LineLost extends Error {
  override readonly name = 'LineLost';
  readonly code = 'ECONNRESET';
}
