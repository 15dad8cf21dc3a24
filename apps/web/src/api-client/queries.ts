import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { AdoptionView } from '#contracts/adoption';
import type { ChangeDays } from '#contracts/changes';
import type { CitationView, CitedWordsView } from '#contracts/citation';
import type { CodebookView } from '#contracts/codebook';
import type { EntryView } from '#contracts/entry';
import type { HistoryView } from '#contracts/history';
import type { MilestoneView } from '#contracts/milestone';
import type { InForceView, MoneyTable, PolicyList, PolicyView, PromiseList } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import type { OwnWorkView, ReviewView } from '#contracts/review';
import type { SearchAnswer } from '#contracts/search';
import type { SupplierList } from '#contracts/supplier';
import type { TrustList, TrustView } from '#contracts/trust';
import { addressOf, getJson } from './ask.ts';
import { getWholeChanges, type WholeChangeList } from './changes.ts';
import { getWholeTimeline, type WholeTimeline } from './timeline.ts';
import { lastWrittenPosition } from './written.ts';

/**
 * Up to which position the person had written when the page came up. It is part of each question's name, so that a page
 * shows no answer from before; one that is already up keeps its own until the next has come.
 */
const useWrittenBefore = (): string | undefined => useState(lastWrittenPosition)[0];

function useAnswer<Answer>(address: string, enabled = true): UseQueryResult<Answer> {
  const written = useWrittenBefore();
  return useQuery({
    queryKey: [address, written],
    queryFn: ({ signal }) => getJson<Answer>(address, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The clocks of an answer, to ask for the rest of the page at the same position. */
const pinned = (replay: Replay | undefined) => new URLSearchParams(replay && { ...replay });

/** The entries of the national page. */
export function useTimeline(query: URLSearchParams): UseQueryResult<WholeTimeline> {
  const written = useWrittenBefore();
  return useQuery({
    queryKey: [addressOf('/api/timeline', query), written],
    queryFn: ({ signal }) => getWholeTimeline(query, signal),
    placeholderData: keepPreviousData,
  });
}

/** The days at which a replay stops. */
export function useChangeDays(query: URLSearchParams): UseQueryResult<ChangeDays> {
  return useAnswer<ChangeDays>(addressOf('/api/changes/days', query));
}

/** The changes between two replays. */
export function useChanges(query: URLSearchParams): UseQueryResult<WholeChangeList> {
  const written = useWrittenBefore();
  return useQuery({
    queryKey: [addressOf('/api/changes', query), written],
    queryFn: ({ signal }) => getWholeChanges(query, signal),
    placeholderData: keepPreviousData,
  });
}

/** All policies, at the clocks of an answer; waits until they are known. */
export function usePolicies(replay: Replay | undefined): UseQueryResult<PolicyList> {
  return useAnswer<PolicyList>(addressOf('/api/policies', pinned(replay)), replay !== undefined);
}

/** All policies, at the clocks asked for. */
export function usePolicyList(query: URLSearchParams): UseQueryResult<PolicyList> {
  return useAnswer<PolicyList>(addressOf('/api/policies', query));
}

/** Suppliers by family, at the clocks asked for. */
export function useSuppliers(query: URLSearchParams): UseQueryResult<SupplierList> {
  return useAnswer<SupplierList>(addressOf('/api/suppliers', query));
}

/** A page of what has some words; waits until there are any. */
export function useSearch(query: URLSearchParams, enabled: boolean): UseQueryResult<SearchAnswer> {
  return useAnswer<SearchAnswer>(addressOf('/api/search', query), enabled);
}

/** Money by policy, at the clocks asked for. */
export function useMoney(query: URLSearchParams): UseQueryResult<MoneyTable> {
  return useAnswer<MoneyTable>(addressOf('/api/money', query));
}

/** Promises, line by line, at the clocks asked for. */
export function usePromises(query: URLSearchParams): UseQueryResult<PromiseList> {
  return useAnswer<PromiseList>(addressOf('/api/promises', query));
}

/** The policies that apply to a trust, at the clocks asked for. */
export function useInForce(trust: string, query: URLSearchParams): UseQueryResult<InForceView> {
  return useAnswer<InForceView>(
    addressOf('/api/in-force', new URLSearchParams([...query, ['trust', trust]])),
  );
}

/** One policy with its life, its money, its relations and the trusts that followed. */
export function usePolicy(ref: string, query: URLSearchParams, enabled = true): UseQueryResult<PolicyView> {
  return useAnswer<PolicyView>(addressOf(`/api/policies/${encodeURIComponent(ref)}`, query), enabled);
}

/** One entry at its permanent link. */
export function useEntry(id: string, query: URLSearchParams): UseQueryResult<EntryView> {
  return useAnswer<EntryView>(addressOf(`/api/entries/${encodeURIComponent(id)}`, query));
}

/** The audit trail of an entry: actor, change and reason of each step. */
export function useEntryHistory(id: string, query: URLSearchParams): UseQueryResult<HistoryView> {
  return useAnswer<HistoryView>(addressOf(`/api/entries/${encodeURIComponent(id)}/history`, query));
}

/** One milestone with all that is said of it. */
export function useMilestone(id: string, enabled = true): UseQueryResult<MilestoneView> {
  return useAnswer<MilestoneView>(`/api/milestones/${encodeURIComponent(id)}`, enabled);
}

/** One list of what there is to review. */
export function useReview(query: URLSearchParams): UseQueryResult<ReviewView> {
  return useAnswer<ReviewView>(addressOf('/api/review', query));
}

/**
 * The reviews of a subject that are refused to the person, because it is their own work; undefined until it is known. Nothing where
 * that cannot be asked: then the server says so when they send it.
 */
export function useOwnWork(subject: string, enabled = true): OwnWorkView | undefined {
  const { data, error, isPlaceholderData } = useAnswer<OwnWorkView>(
    `/api/review/own-work/${encodeURIComponent(subject)}`,
    enabled,
  );
  // Not that of the subject before.
  if (isPlaceholderData) return undefined;
  return data ?? (error ? { refused: [] } : undefined);
}

/** Go-lives on record and shares as published, at the clocks of an answer. */
export function useAdoption(replay: Replay | undefined): UseQueryResult<AdoptionView> {
  const query = pinned(replay);
  query.set('milestone', 'epr-go-live');
  return useAnswer<AdoptionView>(addressOf('/api/adoption', query), replay !== undefined);
}

/** The lists of codes that filters offer. */
export function useCodebook(): UseQueryResult<CodebookView> {
  return useAnswer<CodebookView>('/api/codebook');
}

/** All trusts, open and closed. */
export function useTrusts(query: URLSearchParams): UseQueryResult<TrustList> {
  return useAnswer<TrustList>(addressOf('/api/trusts', query));
}

/** One trust with its history. */
export function useTrust(odsCode: string, query: URLSearchParams, enabled = true): UseQueryResult<TrustView> {
  return useAnswer<TrustView>(addressOf(`/api/trusts/${encodeURIComponent(odsCode)}`, query), enabled);
}

/** The citation of an answer. */
export function useCitation(query: URLSearchParams): UseQueryResult<CitationView> {
  return useAnswer<CitationView>(addressOf('/api/citation', query));
}

/** The words that a cited answer leaves out. */
export function useCitedWords(query: URLSearchParams): UseQueryResult<CitedWordsView> {
  return useAnswer<CitedWordsView>(addressOf('/api/citation/words', query));
}
