import type { PanelView } from '../../lib/explain/panel-view';
import { Badge } from '../ui/badge';
import { OutwardLink } from '../ui/outward-link';
import { Source } from './source';

interface StepListProps {
  steps: PanelView['steps'];
  sourceLabel: string;
}

/** What to do, in order of use, each step with its deadline, the place where it is done and the rule behind it. */
export function StepList({ steps, sourceLabel }: StepListProps) {
  return (
    <ol>
      {steps.map(({ text, deadline, isPast, link, source }) => (
        <li>
          {text}
          {deadline && (
            <>
              {' '}
              <Badge icon="clock" tone={isPast ? 'past' : 'deadline'} text={deadline} />
            </>
          )}
          {link && (
            <>
              {' '}
              <OutwardLink url={link.url} label={link.label} />
            </>
          )}
          {source && (
            <>
              {' '}
              <Source source={source} label={sourceLabel} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
