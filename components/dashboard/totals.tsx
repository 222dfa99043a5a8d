import type { Totals as Numbers } from '../../lib/overview/sum-tallies';
import type { Words } from './words';

/** What the filters leave, in a few numbers. */
export function Totals({ totals: { tally, span }, words }: { totals: Numbers; words: Words }) {
  const { translate, writeNumber } = words;
  const figures = [
    { id: 'cancelled', number: writeNumber(tally.cancelled), text: translate('total/cancelled', { count: tally.cancelled }) },
    ...(tally.sellerTotal > 0
      ? [{ id: 'counting', number: writeNumber(tally.counting), text: translate('total/counting', { count: tally.counting }) }]
      : []),
    ...(tally.unclear > 0 ? [{ id: 'unclear', number: writeNumber(tally.unclear), text: translate('total/unclear') }] : []),
    ...(tally.requested > 0
      ? [
          {
            id: 'requested',
            number: writeNumber(tally.requested),
            text: translate('total/requested', { count: tally.requested }),
          },
        ]
      : []),
    ...(span && tally.cancelled > 0
      ? [{ id: 'perDay', number: writeNumber(tally.cancelled / span.days, 2), text: translate('total/perDay') }]
      : []),
  ];
  return (
    <ul class="totals">
      {figures.map(({ id, number, text }) => (
        <li key={id} data-figure={id} class={id === 'counting' && tally.counting > 0 ? 'yes' : ''}>
          <strong>{number}</strong> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
