import type { NamedQuestion } from '#contracts/file-name';
import type { CitedView } from '../page/citation-words.ts';

/** A picture that is saved: its kind and the choices that the file is named for, and what it is cited as. */
export type PictureTold = Pick<NamedQuestion, 'name' | 'filters'> & CitedView;

/**
 * The words of a file of a picture. What makes files is loaded when one is asked for, and takes nothing that the page has:
 * the bundler would cut the page's own script up, for the two to share.
 */
export interface PictureWords {
  readonly title: string;
  /** The three clocks, and choices that leave entries out. */
  readonly choices: string;
  readonly citation: string;
  readonly licence: string;
  /** The question that the file is named for. */
  readonly question: NamedQuestion;
}
