import type { WorkedExample } from './examples';
import type { GuideWords } from './guide-words';

/** One invented shop: what went wrong, what it did, what became of it. */
export function Example({ example, words }: { example: WorkedExample; words: GuideWords }) {
  const { texts, t, format } = words;
  const story = texts.examples[example.id];
  const { table } = texts.examples;
  const share = ({ cancelled, orders }: WorkedExample['before']) =>
    `${format.number(cancelled)} (${format.share(cancelled / orders)})`;
  return (
    <article class="card example" aria-labelledby={`example-${example.id}`}>
      <p class="mark">{texts.examples.note}</p>
      <h3 id={`example-${example.id}`}>{story.title}</h3>
      <p>{story.before}</p>
      <h4>{texts.examples.did}</h4>
      {'did' in story && <p>{story.did}</p>}
      <ul>
        {example.measures.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h4>{texts.examples.became}</h4>
      <p>{story.after}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{table.before}</th>
            <th scope="col">{table.after}</th>
          </tr>
        </thead>
        <tbody>
          <Row label={table.orders} before={format.number(example.before.orders)} after={format.number(example.after.orders)} />
          <Row label={table.cancelled} before={share(example.before)} after={share(example.after)} />
          <Row
            label={table.ofCause}
            before={format.number(example.before.ofCause)}
            after={format.number(example.after.ofCause)}
          />
        </tbody>
      </table>
      <p>
        <a class="link" href={`#${example.cause}`}>
          {t(`causes/${example.cause}/title`)}
        </a>
      </p>
    </article>
  );
}

function Row({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{before}</td>
      <td>{after}</td>
    </tr>
  );
}
