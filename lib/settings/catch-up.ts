/** How far the reading of a list has come: the progress lasts, what the present pass has met goes with the browser. */
import * as z from 'zod/mini';
import { type Pass, PassSchema, type Progress, ProgressSchema } from '../catch-up/progress';
import { defineSetting } from './setting';

export const catchUpProgress = defineSetting<Progress | undefined>('catchUp', z.optional(ProgressSchema), undefined);
export const catchUpPass = defineSetting<Pass | undefined>('catchUpPass', z.optional(PassSchema), undefined, 'session');
