import { listStaleRules, rules } from '../../lib/ozon/advice/rules';
import { judge, type Outcome } from './check';

/** Names the rules of Ozon's that are older than a year, so that somebody looks at them. Age alone is no failure. */
export function listOldRules(): Outcome {
  return judge(
    [],
    listStaleRules(new Date()).map((id) => `Older than a year, look it up again: ${id} (as of ${rules[id].asOf})`),
  );
}
