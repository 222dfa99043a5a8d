import { proxy, type Remote, wrap } from 'comlink';
import type { Engine } from './engine';

/** Starts the worker. It lives as long as the page. */
export function startEngine(): Remote<Engine> {
  return wrap<Engine>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

/** A function that the worker may call. */
export const callback = proxy;
