import { useCallback, useEffect, useState } from 'react';
import type { Receipt } from '../api-client/send.ts';
import { newKey } from '../api-client/uuid-v7.ts';
import type { FieldIssue } from './answers.ts';
import type { Journey } from './journey.ts';
import { freshJourney, keepJourney, readJourney, type StoredJourney } from './stored-journey.ts';

/** Changes to a stored journey. */
export interface JourneyMoves {
  readonly answer: (name: string, value: string) => void;
  /** A step was gone through. */
  readonly pass: (step: string, names: readonly string[]) => void;
  readonly refuse: (issues: readonly FieldIssue[]) => void;
  readonly finish: (receipt: Receipt) => void;
  /** Begins anew, with another key. */
  readonly restart: () => void;
}

/** An issue is over when the field that it is about, or a part of it, is changed. */
const concerns = (issue: FieldIssue, name: string): boolean =>
  issue.field !== '' && (name === issue.field || name.split('-')[0] === issue.field.split('-')[0]);

/** A journey as this tab keeps it. */
export function useJourney(journey: Journey, owner: string): readonly [StoredJourney, JourneyMoves] {
  const { initial } = journey;
  const begin = useCallback(() => freshJourney(owner, newKey(), initial), [owner, initial]);
  const [kept, setKept] = useState(() => readJourney(journey.key, owner) ?? begin());
  useEffect(() => keepJourney(journey.key, kept), [journey.key, kept]);
  const answer = useCallback((name: string, value: string) => {
    setKept((now) => ({
      ...now,
      answers: { ...now.answers, [name]: value },
      issues: now.issues.filter((issue) => !concerns(issue, name)),
    }));
  }, []);
  const pass = useCallback((step: string, names: readonly string[]) => {
    setKept((now) => ({
      ...now,
      seen: [...new Set([...now.seen, step])],
      issues: now.issues.filter((issue) => !names.some((name) => concerns(issue, name))),
    }));
  }, []);
  const restart = useCallback(() => setKept(begin()), [begin]);
  return [
    kept,
    {
      answer,
      pass,
      refuse: (issues) => setKept((now) => ({ ...now, issues })),
      finish: (receipt) => setKept((now) => ({ ...now, issues: [], receipt })),
      restart,
    },
  ];
}
