import type { PanelView } from '../../lib/explain/panel-view';
import { Badge } from '../ui/badge';
import { OutwardLink } from '../ui/outward-link';

/** What to do, in order of use, each step with its deadline and the place where it is done. */
export function StepList({ steps }: Pick<PanelView, 'steps'>) {
  return (
    <ol>
      {steps.map(({ text, deadline, link }) => (
        <li>
          {text}
          {deadline && (
            <>
              {' '}
              <Badge icon="clock" tone="deadline" text={deadline} />
            </>
          )}
          {link && (
            <>
              {' '}
              <OutwardLink url={link.url} label={link.label} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
