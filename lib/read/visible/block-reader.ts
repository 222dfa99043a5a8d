/**
 * One block of a page → its sightings. A block is cancelled when its status says so (the one in the status column, or beside the
 * label, first), or, where no status stands, when a cancellation's reason stands beside its label.
 */
import { isReturnReason } from '../../classify/known-reason';
import { normaliseWords } from '../../classify/normalise';
import { readParty } from '../../classify/party';
import type { LabelledField } from '../../ozon/words/field-labels';
import { otherTypes } from '../../ozon/words/return-words';
import { cancelledStem } from '../../ozon/words/status-words';
import type { Reading, Sighting, State } from '../sighting';
import { readStatus } from '../words/status';
import { isRow, type Block } from './blocks/blocks';
import { FieldFinder, type PageAtHand } from './field-finder';
import { mayBeAskedFor, withoutAnswers } from './fields/asked-for';
import { findBareReason } from './fields/bare-reason';
import { decideStatus, type DecidedStatus, isOtherStatus, statusOptions } from './fields/decide-status';
import { dropLaterOrderDay, hasCancelDate, readMoments, tellsTerm, withOwnDay } from './fields/moments';
import { type OwnStep, readOwnStep } from './fields/own-step';
import { readAfterShip, readRating } from './fields/rating';
import { decideRequest, endsRequests, isGranted, saysRefused, speaksOfRequest } from './fields/requests';
import { findScheme, findSchemeOfList } from './fields/scheme';
import { readGoodsOf } from './goods/block-goods';
import { guessName } from './goods/guess-name';
import { isToldByColumns, namesCancellation } from './others/rows-of-errors';
import { isOfOtherType, isOnlyRefund } from './others/without-returns';

/** What decides whether a block is a sighting, and of what. */
interface Verdict {
  state: State;
  status: DecidedStatus | undefined;
  reason: Reading<string> | undefined;
  initiator: Reading<string> | undefined;
  step?: OwnStep;
}

export class BlockReader {
  readonly #page: PageAtHand;
  readonly #finder: FieldFinder;
  readonly #schemeOfList: ReturnType<typeof findSchemeOfList>;

  constructor(page: PageAtHand) {
    this.#page = page;
    this.#finder = new FieldFinder(page);
    this.#schemeOfList = findSchemeOfList(page.map, page.address);
  }

  read(told: Block): Sighting[] {
    const { address, classify, columns, map, now } = this.#page;
    const block = withoutAnswers(told, address.side, classify);
    const verdict = this.#decide(block);
    if (!verdict) return [];
    const { state, status, reason } = verdict;
    const fields = this.#readFields(block, verdict);
    const products = readGoodsOf(block, {
      map,
      columns,
      address,
      now,
      find: (field) => this.#find(block, field),
      shown: this.#finder.findShown(block, 'products')?.element,
    });
    const isValue = this.#finder.isValue.bind(this.#finder);
    const guess =
      products.length === 0 && block.isTight
        ? guessName(block, { map, columns, isValue, classify, fields, address, now })
        : undefined;
    const isOfOne = block.references.length === 1;
    return block.references.map((reference) => ({
      channel: 'visible' as const,
      side: address.side,
      state,
      ...reference,
      fields: isOfOne ? fields : withOwnDay(fields, block, reference, map, now),
      products: isOfOne ? products : [],
      ...(guess && { guess }),
      where: status?.where ?? reason?.where ?? 'page',
      block: block.element,
      anchor: block.anchor,
    }));
  }

  /** @returns undefined where the block tells of no order's state */
  #decide(block: Block): Verdict | undefined {
    const { address, classify, columns, map, now } = this.#page;
    const { side, kind } = address;
    const step = readOwnStep(block, this.#page);
    const reason = this.#find(block, 'reasonText') ?? findBareReason(block, map, columns, address, now, classify) ?? step?.reason;
    const initiator = this.#find(block, 'initiator');
    const labelled = this.#findState(block);
    const decided = decideStatus(block, {
      labelled,
      hasReason: Boolean(reason),
      reason: reason && reason.where !== 'text' ? reason.value : undefined,
      ...this.#page,
    });
    const asked = decided?.state === 'cancelled' ? undefined : this.#find(block, 'requestStatus');
    const request = asked ? this.#readRequest(asked, reason, decided) : this.#readRequestAmongOrders(block, reason, decided);
    const status = decided && request?.state !== 'requested' ? decided : (request ?? decided);
    const hasReason =
      reason !== undefined &&
      !isReturnReason(reason.value) &&
      kind !== 'seller-requests' &&
      (status !== undefined || !(asked || saysRefused(block) || speaksOfRequest(block)));
    // Where rows are of several types, one is a cancellation where it says so: no reason or day speaks for itself.
    const isOtherType = side === 'seller' && (labelled ? status?.where !== labelled.where : isOfOtherType(block.element));
    const day = kind === 'seller-errors' ? this.#find(block, 'cancelledAt') : undefined;
    const hasNoType = kind === 'seller-errors' && !labelled && map.statusesIn(block.element).length === 0;
    const isToldWithoutType = hasNoType && !asked && isToldByColumns(reason, initiator, day, this.#page);
    const isOfOne =
      isRow(block, map) || (kind === 'buyer-returns' && isOnlyRefund(block.element, block.anchor, map.numbersIn(block.element)));
    const isOfType = isOfOne && (status?.state === 'cancelled' || isToldWithoutType) && !isOtherType;
    if (kind === 'seller-returns' && !(isOfType && hasReason)) return undefined;
    if ((kind === 'seller-errors' || kind === 'buyer-returns') && !isOfType) return undefined;
    if (kind === 'seller-errors' && status && !namesCancellation(status, [reason, initiator], day, now)) return undefined;
    const isCancelled = () =>
      hasReason ||
      (kind !== 'seller-requests' &&
        !isOtherStatus(labelled?.value) &&
        ((!asked && initiator && readParty(initiator.value, side)) || hasCancelDate(block, columns, now)));
    // What arrived may have been cancelled in part; what is on its way was not.
    const own = this.#findOwnStatus(block);
    if (own?.state === 'alive' && !endsRequests(own.told.value)) return undefined;
    const state = status?.state ?? (isCancelled() ? 'cancelled' : undefined);
    return state && { state, status, reason, initiator, ...(step && { step }) };
  }

  #readFields(block: Block, { state, status, reason, initiator: told, step }: Verdict): Sighting['fields'] {
    const { address } = this.#page;
    const fields: Sighting['fields'] = {};
    const find = (field: LabelledField) => this.#find(block, field);
    if (status) {
      const { words, where, date } = status;
      const own = this.#findOwnStatus(block);
      fields.status = own?.state === state ? own.told : { value: words, words, where };
      if (date && state === 'cancelled') fields.cancelledAt = { value: date, words, where };
    }
    if (reason) fields.reasonText = reason;
    const ofStatus = status?.initiator && { value: status.initiator, words: status.words, where: status.where };
    const initiator = told ?? ofStatus;
    const party = initiator && readParty(initiator.value, address.side);
    if (initiator) fields.initiator = initiator;
    if (initiator && party) fields.party = { ...initiator, value: party };
    readMoments(fields, find, block, state, this.#page);
    if (step && state === 'cancelled') {
      fields.cancelledAt ??= step.day;
      if (step.orderedAt) fields.orderedAt ??= step.orderedAt;
    }
    dropLaterOrderDay(fields);
    const rating = readRating(find('affectsRating'), block, address);
    if (rating) fields.affectsRating = rating;
    const isOfOne = block.isTight || address.isOwnPage === true;
    const afterShip = readAfterShip(isOfOne ? find('cancelledAfterShip') : undefined);
    if (afterShip) fields.cancelledAfterShip = afterShip;
    const scheme = findScheme(find('scheme'), this.#schemeOfList, block, address);
    if (scheme) fields.scheme = scheme;
    return fields;
  }

  #find(block: Block, field: LabelledField): Reading<string> | undefined {
    return this.#finder.find(block, field);
  }

  /** Where the type of a row says what became of a posting, its own status may say it as well, in words that are its own; or another. */
  #findOwnStatus(block: Block): { state?: State; told: Reading<string> } | undefined {
    const { address, now } = this.#page;
    const told = statusOptions(address).types ? this.#find(block, 'postingStatus') : undefined;
    const state = told && readStatus(told.value, now, { side: address.side })?.state;
    return told && { told, ...(state && { state }) };
  }

  /** What stands beside the label of states. Where rows are of several types that is the type, if it names one: «Тип: FBS» does not. */
  #findState(block: Block): Reading<string> | undefined {
    const { address, classify, now } = this.#page;
    const options = statusOptions(address);
    const type = this.#find(block, 'status');
    const labelled = type ?? (options.types ? this.#find(block, 'postingStatus') : undefined);
    const told = labelled && readStatus(labelled.value, now, options);
    if (!mayBeAskedFor(told, address.side, classify)) return undefined;
    if (!labelled || !options.types || told) return labelled;
    return otherTypes.test(normaliseWords(labelled.value)) ? labelled : undefined;
  }

  #readRequestAmongOrders(
    block: Block,
    reason: Reading<string> | undefined,
    order: DecidedStatus | undefined,
  ): DecidedStatus | undefined {
    const { kind } = this.#page.address;
    const isAmongOrders = kind !== 'seller-requests' && kind !== 'seller-returns' && kind !== 'buyer-returns';
    if (!isAmongOrders || !reason || order?.state === 'cancelled' || (order && endsRequests(order.words))) return undefined;
    const { side } = this.#page.address;
    const initiator = this.#find(block, 'initiator');
    // When it was cancelled, and by whom, is told of no request.
    const isToldOfCancelling =
      this.#find(block, 'cancelledAt') ?? (initiator && cancelledStem.test(normaliseWords(initiator.where)));
    if (isToldOfCancelling) return undefined;
    const due = this.#find(block, 'autoApproveAt');
    return decideRequest(block, { side, reason, due: due && tellsTerm(due.value, this.#page.now) ? due : undefined, order });
  }

  /**
   * What became of a request to cancel, told apart from the order's own state. Beside no reason of a cancelling, it may be a request to
   * return goods.
   */
  #readRequest(
    { value, words, where }: Reading<string>,
    reason: Reading<string> | undefined,
    order: DecidedStatus | undefined,
  ): DecidedStatus | undefined {
    const { address, now } = this.#page;
    if (address.kind === 'buyer-returns' || !reason || !cancelledStem.test(normaliseWords(reason.where))) return undefined;
    if (order && endsRequests(order.words)) return undefined;
    const told = readStatus(value, now, { requests: true, side: address.side });
    // «Отменена» is said of the request: the order goes on.
    const state = told?.state === 'cancelled' && !isGranted(value) ? 'alive' : told?.state;
    return state && { state, words, where };
  }
}
