import type { Cancellation, Evidence } from '../cancellation';
import { diagnose, type Diagnosis } from '../classify/diagnose';
import type { Language } from '../i18n/languages';
import { textsIn, type Translate } from '../i18n/translate';
import { en } from '../i18n/en';
import { describeCost } from './describe-cost';
import { describeCounts } from './describe-counts';
import { describeDeadline } from './describe-deadline';
import { describeSource } from './describe-source';
import { describeCanceller, describeHappened } from './describe-happened';
import { explain, type ExplainOptions } from './explain';
import type { Explanation } from './explanation';
import { findGoodUntil } from './good-until';
import { titleOf } from './names';
import { PanelViewSchema, type PanelView } from './panel-view';
import { quoteOzon } from './quote-ozon';
import { keepReadableTimes } from './readable-times';
import { writeMessage } from './write-message';

/**
 * All that a panel says of a cancellation, as finished sentences.
 * @param options the person's clock and zone, and what the history knows of the product
 * @throws where the view does not have the shape that panels are promised: a fault in the catalogues
 */
export function describeCancellation(record: Cancellation, language: Language, options: ExplainOptions): PanelView {
  return describeDiagnosis(record, diagnose(record), language, options);
}

/** The same for a diagnosis that was made elsewhere. */
export function describeDiagnosis(
  record: Cancellation,
  diagnosis: Diagnosis,
  language: Language,
  options: ExplainOptions,
): PanelView {
  const t = textsIn(language);
  const explanation = explain(record, diagnosis, options);
  const counts = explanation.reader === 'seller' ? describeCounts(explanation.counts, language, t) : undefined;
  const cost = explanation.cost.map((line) => describeCost(line, language, t, options));
  const goodUntil = findGoodUntil(explanation, options);
  const note = describeConfidence(explanation, t);
  const quote = quoteOzon(record, diagnosis, language, t);
  return PanelViewSchema.parse({
    language,
    cause: explanation.cause,
    party: explanation.party,
    confidence: explanation.confidence,
    state: explanation.state,
    title: explanation.state === 'requested' ? t('panel/requested/title') : titleOf(explanation.cause, explanation.reader, t),
    cancelledBy: describeCanceller(explanation, t),
    ...(note && { confidenceNote: note }),
    ...(quote && { quote }),
    happened: describeHappened(explanation, t),
    ...(counts && { counts }),
    cost,
    steps: leaveOutSources(describeSteps(explanation, language, t, options), [counts?.line, ...cost]),
    prevent: describePrevention(explanation, t),
    notes: explanation.notes.map((id) => t(`notes/${id}`)),
    message: writeMessage(keepReadableTimes(record), explanation, language, options.timeZone),
    ...(goodUntil && { goodUntil }),
    evidence: record.evidence.map((one) => describeEvidence(one, t)),
    labels: Object.fromEntries(labelIds.map((id) => [id, t(`panel/labels/${id}`)])),
  });
}

const labelIds = Object.keys(en.panel.labels) as (keyof PanelView['labels'])[];

function describeConfidence({ confidence, by }: Explanation, t: Translate): string | undefined {
  if (confidence === 'certain') return undefined;
  if (confidence === 'unknown') return t('panel/confidence/unknown');
  return by === 'rule' || by === 'party' || by === 'status' ? t(`panel/confidence/${by}`) : t('panel/confidence/likely');
}

function describeSteps(explanation: Explanation, language: Language, t: Translate, options: ExplainOptions): PanelView['steps'] {
  const texts =
    explanation.reader === 'seller'
      ? explanation.steps.map(({ id }) => t(`steps/seller/${id}`))
      : explanation.steps.map(({ id }) => t(`steps/buyer/${id}`));
  return explanation.steps.map(({ place, url, deadline, rule }, index) => ({
    text: texts[index] ?? '',
    ...(deadline && { deadline: describeDeadline(deadline, language, t, options) }),
    ...(deadline?.due?.passed && { isPast: true }),
    ...(place && url && { link: { label: t(`panel/places/${place}`), url } }),
    ...(rule && { source: describeSource(rule, false, language, t) }),
  }));
}

/** A source that stands above already is not named again. */
function leaveOutSources(
  steps: PanelView['steps'],
  above: readonly (PanelView['cost'][number] | undefined)[],
): PanelView['steps'] {
  const named = new Set(above.map((line) => line?.source?.label));
  return steps.map(({ source, ...step }) => ({ ...step, ...(source && !named.has(source.label) && { source }) }));
}

function describePrevention(explanation: Explanation, t: Translate): string[] {
  if (explanation.reader === 'buyer') return explanation.prevent.map((id) => t(`tips/buyer/${id}`));
  const tips = explanation.prevent.map((id) => t(`tips/seller/${id}`));
  if (!explanation.repeats) return tips;
  const { scope, count, days } = explanation.repeats;
  return [t(`tips/repeats/${scope}`, { count, days }), ...tips];
}

function describeEvidence({ field, channel, where, words, used }: Evidence, t: Translate): PanelView['evidence'][number] {
  return { field: t(`panel/fields/${field}`), words, where: t(`panel/channels/${channel}`, { where }), used };
}
