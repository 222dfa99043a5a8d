import type { Catalogue } from '../catalogue';
import { causes } from './causes';
import type { ChineseForms } from './forms';
import { messages } from './messages';
import { panel } from './panel';
import { rules } from './rules';
import { steps } from './steps';
import { notes, tips } from './tips';

export const zhCN: Catalogue<ChineseForms> = { causes, steps, tips, notes, rules, messages, panel };
