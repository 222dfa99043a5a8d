/**
 * Reads a browser's trace of one page. All times are those of the thread's own clock: what else runs on the machine does not count.
 */
import type { CDPSession } from 'playwright';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Start and length by the wall's clock, and by the thread's, in microseconds. */
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  args?: { data?: { url?: string; message?: string }; name?: string };
}

export interface Trace {
  /** Milliseconds in scripts (compiling, running, collecting what they left), without the layout and painting that they ask for. */
  scriptTime: number;
  /** The longest task in which a script of an extension ran, in milliseconds. */
  longestTask: number;
  /** Milliseconds of work of any kind between two of the page's `performance.mark`s. */
  workBetween(from: string, to: string): number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
const scriptEvents = new Set(['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.run', 'v8.compile', 'v8.newInstance', 'RunMicrotasks', 'MinorGC', 'MajorGC']); // prettier-ignore
const runEvents = new Set(['EvaluateScript', 'FunctionCall', 'v8.callFunction']);
const renderEvents = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Starts tracing; the function returned ends it and reads what was traced. */
export async function startTrace(cdp: CDPSession): Promise<() => Promise<Trace>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await ended;
    return readTrace(events);
  };
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const main = findMainThread(events);
  const timed = events
    .filter(({ ph, pid, tid, tts }) => ph === 'X' && pid === main?.pid && tid === main.tid && tts !== undefined)
    .sort((one, other) => one.tts! - other.tts! || (other.tdur ?? 0) - (one.tdur ?? 0));
  const tasks = timed.filter(({ name }) => name === 'RunTask');
  const ours = timed.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const marks = new Map(
    events.filter(({ name, ph }) => /[IRin]/.test(ph) && name.startsWith('bench-')).map((mark) => [mark.name, mark.ts]),
  );
  return {
    scriptTime: tasks.reduce((sum, task) => sum + readScriptTime(task, timed), 0),
    longestTask: Math.max(
      0,
      ...tasks.filter((task) => ours.some((event) => isWithin(event, task))).map(({ tdur }) => (tdur ?? 0) / 1000),
    ),
    workBetween: (from, to) => {
      const [start, end] = [marks.get(from), marks.get(to)];
      if (start === undefined || end === undefined) return NaN;
      return tasks.reduce((sum, task) => sum + shareBetween(task, start, end), 0);
    },
  };
}

/** The page's thread is the one that worked most in a process that ran a page's scripts. */
function findMainThread(events: readonly TraceEvent[]): { pid: number; tid: number } | undefined {
  const work = new Map<string, { pid: number; tid: number; dur: number }>();
  for (const { name, pid, tid, tdur } of events) {
    if (name !== 'ParseHTML' && name !== 'Layout' && name !== 'UpdateLayoutTree') continue;
    const known = work.get(`${pid} ${tid}`) ?? { pid, tid, dur: 0 };
    known.dur += tdur ?? 0;
    work.set(`${pid} ${tid}`, known);
  }
  return [...work.values()].sort((one, other) => other.dur - one.dur)[0];
}

/**
 * What follows a promise has no event of its own: a task in which a script ran is a script's, but for what is rendered in it.
 * Where the page itself was parsed in it, the scripts alone count.
 */
function readScriptTime(task: TraceEvent, timed: readonly TraceEvent[]): number {
  const inner = timed.filter((event) => event !== task && isWithin(event, task));
  const scripts = sumOutermost(inner, scriptEvents);
  if (scripts === 0) return 0;
  const isOfScripts = inner.some(({ name }) => runEvents.has(name)) && !inner.some(({ name }) => name === 'ParseHTML');
  return isOfScripts ? (task.tdur ?? 0) / 1000 - sumOutermost(inner, renderEvents) : scripts - sumNested(inner);
}

function sumOutermost(timed: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let sum = 0;
  let end = -Infinity;
  for (const event of timed) {
    if (!names.has(event.name) || event.tts! < end) continue;
    sum += event.tdur ?? 0;
    end = event.tts! + (event.tdur ?? 0);
  }
  return sum / 1000;
}

/** Style and layout that a script had to wait for. */
function sumNested(timed: readonly TraceEvent[]): number {
  let sum = 0;
  let scriptEnd = -Infinity;
  let layoutEnd = -Infinity;
  for (const { name, tts, tdur = 0 } of timed) {
    if (scriptEvents.has(name)) scriptEnd = Math.max(scriptEnd, tts! + tdur);
    else if (renderEvents.has(name) && tts! < scriptEnd && tts! >= layoutEnd) {
      sum += tdur;
      layoutEnd = tts! + tdur;
    }
  }
  return sum / 1000;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
}

/** The thread's time of a task, as far as it lies between two moments of the wall's clock. */
function shareBetween({ ts, dur = 0, tdur = 0 }: TraceEvent, start: number, end: number): number {
  const overlap = Math.min(ts + dur, end) - Math.max(ts, start);
  return overlap <= 0 || dur === 0 ? 0 : ((overlap / dur) * tdur) / 1000;
}
