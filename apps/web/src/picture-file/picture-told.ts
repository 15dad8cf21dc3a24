import type { ChosenFilter } from '#contracts/page';
import type { CitedView } from '../page/citation-words.ts';
import type { MarkShape } from '../picture/shapes.ts';

/** The meaning of shapes of one part of a picture. */
export interface KeyPart {
  readonly hue: string;
  readonly title: string;
  readonly shapes: readonly (readonly [shape: MarkShape, means: string])[];
}

/** All that a file of a picture says beside the picture. */
export interface PictureTold extends CitedView {
  /** The kind of picture: the file is named for it. */
  readonly name: string;
  /** Choices that the file is named for, too. */
  readonly filters: readonly ChosenFilter[];
  /** The meaning of shapes, where the picture does not say it beside them. */
  readonly key: readonly KeyPart[];
}
