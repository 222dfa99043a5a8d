import { causes } from './causes';
import { messages } from './messages';
import { panel } from './panel';
import { rules } from './rules';
import { steps } from './steps';
import { notes, tips } from './tips';

export const en = { causes, steps, tips, notes, rules, messages, panel };
