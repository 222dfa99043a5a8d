import type { Remote } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryTrouble } from '../../lib/history/errors';
import { sendMessage } from '../../lib/messages/protocol';
import type { Answer, Findings, Question } from '../../lib/overview/overview';
import type { Totals } from '../../lib/overview/sum-tallies';
import type { Engine } from './engine';
import { callback } from './start-engine';

export interface HistoryState {
  answer?: Answer;
  /** The counts of an answer come after its rows: first its numbers, then, when everything is read, all of them. */
  totals?: Totals | undefined;
  findings?: Findings;
  /** True while the answer knows the newest orders alone. */
  isPart: boolean;
  /** Grows with every answer. */
  version: number;
  /** Orders that are stored, whatever is filtered. */
  stored: number;
  /** Rows that were set aside because they could not be understood. */
  damaged: number;
  /** While not everything is read yet. */
  progress?: { read: number; total: number };
  trouble?: HistoryTrouble | 'failed';
}

/** Counting waits until nobody is typing, so that rows come first. Milliseconds. */
const pauseBeforeCounting = 100;

/**
 * Reads the history through the worker and answers the question whenever it or the history changes.
 * @returns what is known, and a function that takes in what was written meanwhile
 */
export function useHistory(engine: Remote<Engine>, question: Question, isReady: boolean): [HistoryState, () => Promise<void>] {
  const [state, setState] = useState<HistoryState>({ version: 0, stored: 0, damaged: 0, isPart: true });
  const latest = useRef(question);
  latest.current = question;
  const asking = useRef(0);
  const isPart = useRef(true);
  const reading = useRef(Promise.resolve());

  const ask = useCallback(
    async (isHurried = false) => {
      asking.current += 1;
      const own = asking.current;
      const isOutdated = () => own !== asking.current;
      const answer = await engine.ask(latest.current);
      if (isOutdated()) return;
      setState((known) => ({ ...known, answer, version: known.version + 1, isPart: isPart.current }));
      if (!isHurried) await wait(pauseBeforeCounting);
      if (isOutdated()) return;
      if (isPart.current) {
        const totals = await engine.sumTallies(latest.current);
        if (!isOutdated()) setState((known) => ({ ...known, totals }));
        return;
      }
      const findings = await engine.count();
      if (!isOutdated()) setState((known) => ({ ...known, findings, totals: findings }));
    },
    [engine],
  );

  const loadAll = useCallback(async () => {
    const { stored, setAside } = await engine.countStored();
    // Word of progress may come after the end of what it tells of.
    const tell = callback((read: number) =>
      setState((known) => (known.progress ? { ...known, progress: { read, total: stored } } : known)),
    );
    setState((known) => ({ ...omitTrouble(known), stored, damaged: setAside, progress: { read: 0, total: stored } }));
    const { unreadable } = await engine.loadAll(tell);
    isPart.current = false;
    await ask(true);
    setState(({ progress: _done, ...known }) => ({ ...known, damaged: setAside + unreadable }));
    if (unreadable > 0) await sendMessage('setAsideDamaged').catch(() => undefined);
  }, [engine, ask]);

  const open = useCallback(async () => {
    setState((known) => ({ ...known, progress: { read: 0, total: known.stored } }));
    await engine.loadNewest();
    await ask(true);
    await loadAll();
  }, [engine, ask, loadAll]);

  const refresh = useCallback(async () => {
    const news = isPart.current ? 'many' : await engine.refresh();
    if (news === 'many') return loadAll();
    if (news === 'nothing') return;
    await ask(true);
    const { stored, setAside } = await engine.countStored();
    setState((known) => ({ ...omitTrouble(known), stored, damaged: setAside }));
  }, [engine, ask, loadAll]);

  /** One reading after the other. */
  const inTurn = useCallback((read: () => Promise<void>) => {
    reading.current = reading.current
      .then(read)
      .catch((error: unknown) => setState(({ progress: _done, ...known }) => ({ ...known, trouble: troubleOf(error) })));
    return reading.current;
  }, []);

  useEffect(() => {
    if (isReady) void inTurn(open);
  }, [inTurn, open, isReady]);

  const wording = JSON.stringify(question);
  useEffect(() => {
    if (isReady && state.version > 0) void ask();
  }, [wording, isReady, ask]);

  return [state, useCallback(() => inTurn(refresh), [inTurn, refresh])];
}

function omitTrouble({ trouble: _trouble, ...known }: HistoryState): HistoryState {
  return known;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The worker's errors arrive as plain ones, with their message alone. */
function troubleOf(error: unknown): HistoryTrouble | 'failed' {
  const [, trouble] = /The history cannot be used: (unavailable|full|newer)/.exec(String(error)) ?? [];
  return (trouble as HistoryTrouble | undefined) ?? 'failed';
}
