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
    let isDone = false;
    setTask({ progress: 0 });
    try {
      // What tells of progress comes by another way than the result, and may come later.
      const result = await work((progress) => isDone || setTask({ progress }));
      isDone = true;
      setTask({ result });
    } catch {
      isDone = true;
      setTask({ hasFailed: true });
    }
  }
  return [task, run];
}
