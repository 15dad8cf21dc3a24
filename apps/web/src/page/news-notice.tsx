import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Replay } from '#contracts/replay';
import type { ReplayChoice } from '../page-state/page-state.ts';
import { newsWords } from './news-words.ts';
import { useNews } from './use-news.ts';

interface NewsNoticeProps {
  readonly replay: Replay | undefined;
  readonly chosen: ReplayChoice;
  /** Filters of what the page shows, as the API takes them. */
  readonly query: string;
}

/**
 * Says that the page is behind the log, and shows what is new when the reader asks for it: nothing moves before. It lies
 * over the page, so that the page does not move for it either. A page of the past is never behind.
 */
export function NewsNotice({ replay, chosen, query }: NewsNoticeProps) {
  const client = useQueryClient();
  const [dismissed, setDismissed] = useState('');
  const isNewest = chosen.knownAt === undefined && chosen.atPosition === undefined;
  const words = newsWords(useNews(replay?.atPosition ?? '0', query, isNewest && replay !== undefined));
  const shown = isNewest && words !== dismissed ? words : '';
  const leave = () => document.getElementById('main')?.focus({ preventScroll: true });
  return (
    <div className={shown === '' ? 'news' : 'news news--shown'}>
      <p className="news__words" role="status">
        {shown}
      </p>
      {shown === '' ? null : (
        <>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              leave();
              void client.invalidateQueries();
            }}
          >
            Show them
          </button>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              leave();
              setDismissed(words);
            }}
          >
            Not now
          </button>
        </>
      )}
    </div>
  );
}
