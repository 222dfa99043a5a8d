/**
 * Data that a server wrote flat, as Nuxt and SvelteKit do: one list, in which every member of an object or list is the place
 * of its value: `[{ "order": 1 }, { "number": 2 }, "10000001-0007"]`.
 */
import { isObject, limits } from './tree';

/** @returns the data as a tree; what is not written so comes back as it is */
export function revive(root: unknown): unknown {
  if (!Array.isArray(root) || root.length < 3 || typeof root[0] !== 'object') return root;
  const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) >= -9 && (value as number) < root.length;
  const isFlat = root.every((value: unknown) =>
    Array.isArray(value)
      ? value.slice(typeof value[0] === 'string' ? 1 : 0).every((place) => isPlace(place) || typeof value[0] === 'string')
      : !isObject(value) || Object.values(value).every(isPlace),
  );
  if (!isFlat) return root;
  const known = new Map<number, unknown>();
  const build = (place: unknown, depth: number): unknown => {
    if (typeof place !== 'number') return place;
    if (known.has(place) || depth > limits.depth) return known.get(place);
    // What holds itself ends here.
    known.set(place, undefined);
    const value: unknown = root[place];
    const built = Array.isArray(value)
      ? buildList(value, depth)
      : isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, build(inner, depth + 1)]))
        : value;
    known.set(place, built);
    return built;
  };
  /** `["Reactive", 1]` and `["Date", "2026-11-09T00:00:00Z"]` only say what the value is. */
  const buildList = (list: readonly unknown[], depth: number): unknown => {
    if (typeof list[0] !== 'string') return list.map((inner) => build(inner, depth + 1));
    return list.length === 2 ? build(list[1], depth + 1) : list.slice(1).map((inner) => build(inner, depth + 1));
  };
  return build(0, 0);
}
