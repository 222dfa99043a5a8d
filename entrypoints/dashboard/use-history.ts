import type { Remote } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryTrouble } from '../../lib/history/errors';
import { sendMessage } from '../../lib/messages/protocol';
import type { Answer, Question } from '../../lib/overview/overview';
import type { Engine, LoadProgress } from './engine';
import { callback } from './start-engine';

export interface HistoryState {
  answer?: Answer;
  /** Grows with every answer. */
  version: number;
  /** Orders that are stored, whatever is filtered. */
  stored: number;
  /** Rows that were set aside because they could not be understood. */
  damaged: number;
  /** While not everything is read yet. */
  progress?: LoadProgress;
  trouble?: HistoryTrouble | 'failed';
}

/** Reads the history through the worker and answers the question whenever it or the history changes. */
export function useHistory(engine: Remote<Engine>, question: Question, isReady: boolean): [HistoryState, () => Promise<void>] {
  const [state, setState] = useState<HistoryState>({ version: 0, stored: 0, damaged: 0 });
  const latest = useRef(question);
  latest.current = question;
  const asking = useRef(0);

  const ask = useCallback(async () => {
    asking.current += 1;
    const own = asking.current;
    const answer = await engine.ask(latest.current);
    if (own === asking.current) setState((known) => ({ ...known, answer, version: known.version + 1 }));
  }, [engine]);

  const load = useCallback(async () => {
    try {
      const { stored, setAside } = await engine.loadNewest();
      setState((known) => ({ ...omitTrouble(known), stored, damaged: setAside, progress: { read: 0, total: stored } }));
      await ask();
      const { unreadable } = await engine.loadAll(callback((progress) => setState((known) => ({ ...known, progress }))));
      await ask();
      setState(({ progress: _done, ...known }) => ({ ...known, damaged: setAside + unreadable }));
      if (unreadable > 0) await sendMessage('setAsideDamaged').catch(() => undefined);
    } catch (error) {
      setState(({ progress: _done, ...known }) => ({ ...known, trouble: troubleOf(error) }));
    }
  }, [engine, ask]);

  useEffect(() => {
    if (isReady) void load();
  }, [load, isReady]);

  const wording = JSON.stringify(question);
  useEffect(() => {
    if (isReady && state.version > 0) void ask();
  }, [wording, isReady, ask]);

  return [state, load];
}

function omitTrouble({ trouble: _trouble, ...known }: HistoryState): HistoryState {
  return known;
}

/** The worker's errors arrive as plain ones, with their message alone. */
function troubleOf(error: unknown): HistoryTrouble | 'failed' {
  const [, trouble] = /The history cannot be used: (unavailable|full|newer)/.exec(String(error)) ?? [];
  return (trouble as HistoryTrouble | undefined) ?? 'failed';
}
