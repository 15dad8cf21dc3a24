/** JSON that does not fit its field. The path grows while it passes outwards; readers turn it into a `MalformedEvent`. */
export class Misfit extends Error {
  readonly path: (string | number)[] = [];

  /** The same misfit, seen from the object or the list that holds the field. */
  within(key: string | number): this {
    this.path.unshift(key);
    return this;
  }
}
