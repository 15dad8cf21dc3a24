import { anyFields, count, flag, id, line, list, oneOf, prose, webAddress } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

/** Reasons for which an answer is not the one that was cited. */
export const differenceCauses = ['shape', 'unexplained'] as const;
/** A reason for which an answer is not the one that was cited. */
export type DifferenceCause = (typeof differenceCauses)[number];

/** The outcome of comparing an answer with a citation of it. */
export class CitationVerdict {
  @Property(flag('True if the answer is, byte for byte, the one that was cited.'))
  declare readonly same: boolean;

  @Property(
    list(
      oneOf(
        differenceCauses,
        'Why it is not. shape: answers look otherwise since a release of ours, so that their bytes cannot be compared. unexplained: nothing that may change has changed, so that the record, or the citation, is not what it was.',
      ),
    ),
  )
  declare readonly because: readonly DifferenceCause[];

  @Property(prose('The same in a sentence.'))
  declare readonly says: string;
}

/** The citation of an answer: the question with its clocks, and the digest of what was answered. */
export class CitationView {
  @Property(view(() => Replay, 'The three clocks of the answer.'))
  declare readonly replay: Replay;

  @Property(line('What the answer is, such as Timeline or the title of a policy.'))
  declare readonly title: string;

  @Property(prose('The citation in one sentence, which ends with its address.'))
  declare readonly sentence: string;

  @Property(webAddress('The citation itself: there the answer is compared with its digest.'))
  declare readonly address: string;

  @Property(
    webAddress(
      'The answer that the digest is of, for good: with its clocks, and without anybody’s own words, so that caches may keep it.',
    ),
  )
  declare readonly answer: string;

  @OptionalProperty(webAddress('The page that shows it, at its clocks.'))
  declare readonly page?: string;

  @Property(
    line('SHA-256 of the bytes of the answer, as sha-256: and hexadecimal digits; sha256sum says the same.'),
  )
  declare readonly digest: string;

  @Property(count('Bytes of the answer.'))
  declare readonly bytes: number;

  @Property(line('The release of the shape of answers, which is x-shape of /openapi.json.'))
  declare readonly shape: string;

  @Property(count('Texts in people’s own words that the answer leaves out; they are asked for apart.'))
  declare readonly ownWords: number;

  @Property(anyFields('The citation as an item of CSL-JSON, which managers of references read.'))
  declare readonly csl: Readonly<Record<string, unknown>>;

  @Property(prose('The citation as an entry of BibTeX.'))
  declare readonly bibtex: string;

  @OptionalProperty(
    view(
      () => CitationVerdict,
      'Where a digest was given: whether the answer is still the one that was cited.',
    ),
  )
  declare readonly verdict?: CitationVerdict;
}

/** A text in somebody's own words that a cited answer leaves out. */
export class CitedWords {
  @Property(id('The text.'))
  declare readonly textId: string;

  @Property(line('Its place in the answer, as a JSON Pointer (RFC 6901).'))
  declare readonly at: string;

  @OptionalProperty(id('The entry, or the other thing with an id, that it belongs to.'))
  declare readonly within?: string;

  @OptionalProperty(prose('What was written; left out once it was redacted.'))
  declare readonly body?: string;

  @Property(flag('It was redacted: what it said is nowhere any more.'))
  declare readonly redacted: boolean;
}

/** The words that a cited answer leaves out, as they are now, whenever it was cited. */
export class CitedWordsView {
  @Property(view(() => Replay, 'The three clocks of the answer.'))
  declare readonly replay: Replay;

  @Property(viewList(() => CitedWords, 'Each text, in the order of the answer.'))
  declare readonly words: readonly CitedWords[];
}
