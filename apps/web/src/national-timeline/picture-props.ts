import type { AdoptionView } from '#contracts/adoption';
import type { ChosenFilter } from '#contracts/file-name';
import type { PolicySummary } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import type { DaySpan } from '../picture/days.ts';
import type { LaneId } from '../picture/lanes.ts';
import type { LaneChoice, LaneHeight } from './lane-choice.ts';

/** The answers and choices that the national picture is made from, and what it tells of new choices. */
export interface NationalPictureProps {
  readonly entries: readonly TimelineEntry[];
  readonly policies: readonly PolicySummary[];
  readonly adoption: AdoptionView | undefined;
  readonly replay: Replay;
  readonly domain: DaySpan;
  readonly zoomText: string | undefined;
  readonly onZoom: (text: string | undefined) => void;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** The reader's choices that leave entries out, in words. */
  readonly narrowed: readonly string[];
  /** The same, and the days in sight, as a file is named for them. */
  readonly filters: readonly ChosenFilter[];
  /** Heights of lanes as the reader chose them. */
  readonly choice: LaneChoice;
  readonly onHeight: (id: LaneId, height: LaneHeight) => void;
  /** Told `all` to open every lane, nothing to fit them to the window. */
  readonly onHeights: (whole: string | undefined) => void;
}
