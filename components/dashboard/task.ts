import { useState } from 'preact/hooks';

/** Something that takes its time: how far it is, and how it ended. */
export interface Task<Result> {
  /** 0 to 1 while it is at work. */
  progress?: number;
  result?: Result;
  hasFailed?: boolean;
}

/**
 * Runs one thing at a time and tells of its progress.
 * @returns its state, and a function that starts it
 */
export function useTask<Result>(): [
  Task<Result>,
  (work: (tellProgress: (share: number) => void) => Promise<Result>) => Promise<void>,
] {
  const [task, setTask] = useState<Task<Result>>({});
  async function run(work: (tellProgress: (share: number) => void) => Promise<Result>) {
    setTask({ progress: 0 });
    try {
      setTask({ result: await work((progress) => setTask({ progress })) });
    } catch {
      setTask({ hasFailed: true });
    }
  }
  return [task, run];
}
