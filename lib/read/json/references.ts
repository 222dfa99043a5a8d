/**
 * Answers that keep cancellations apart from their postings: JSON:API (`relationships`, `included`), Apollo (`__ref`), stores of
 * entities (`cancellationId`). A posting that refers to one is read as if it held it.
 */
import { jsonFields } from '../../ozon/pages/json-fields';
import { entriesOf, foldName, isObject, type JsonObject } from './tree';

const kinds = new Set<string>(jsonFields.cancellations);
const references = new Set<string>(jsonFields.cancellationReference);

/** The cancellations of one document, by id. */
export class Cancellations {
  /** Undefined where two different ones have this id. */
  readonly #byId = new Map<string, JsonObject | undefined>();

  /**
   * @param key its name in what holds it
   * @param isNamed true where what holds it has a name of cancellations; else its type may be one
   */
  add(object: JsonObject, key: string | undefined, isNamed: boolean): void {
    const type = object['type'] ?? object['__typename'];
    if (!isNamed && !isOfCancellations(typeof type === 'string' ? type : undefined)) return;
    // `{ type, id }` is itself a reference.
    if (Object.keys(object).length < 3) return;
    for (const id of new Set([key, readReference(object['id'])])) {
      if (id !== undefined) this.#byId.set(id, this.#byId.has(id) && this.#byId.get(id) !== object ? undefined : object);
    }
  }

  /** @returns the object itself, or with the cancellation that it refers to in it */
  join(object: JsonObject): JsonObject {
    if (this.#byId.size === 0) return object;
    for (const [key, value] of [...entriesOf(object), ...entriesOf(asObject(object['relationships']))]) {
      if (!references.has(foldName(key))) continue;
      const id = readReference(value);
      const found = id === undefined ? undefined : this.#byId.get(id);
      if (!found) continue;
      const { [key]: _, ...own } = object;
      return { ...own, cancellation: found };
    }
    return object;
  }
}

/** Whether a name is that of cancellations. */
export function isOfCancellations(name: string | undefined): boolean {
  return name !== undefined && kinds.has(foldName(name));
}

/** `77`, `"c1"`, `{ "__ref": "Cancellation:77" }`, `{ "data": { "type": "cancellation", "id": "77" } }` */
function readReference(value: unknown): string | undefined {
  if (typeof value === 'string' || (typeof value === 'number' && value > 0)) return String(value) || undefined;
  const { __ref: ref, data } = asObject(value);
  const inner = asObject(data);
  return typeof ref === 'string' ? ref : isOfCancellations(String(inner['type'])) ? readReference(inner['id']) : undefined;
}

function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
