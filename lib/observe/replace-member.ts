/**
 * Puts a wrapper in the place of a function, and again whenever the page puts another function there: pages were seen to
 * restore their own `fetch` after others had wrapped it. Who asks for the member gets the wrapper, who sets it sets what is
 * wrapped.
 * @returns looks whether the page has defined the member anew, past the wrapper, and if so wraps what it defined
 */
export function replaceMember<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
  wrap: (original: Owner[Name]) => Owner[Name],
): () => void {
  let wrapper: Owner[Name];
  const get = () => wrapper;
  const arm = () => {
    const known = Object.getOwnPropertyDescriptor(owner, name);
    if (known?.configurable === false || known?.get === get) return;
    if (owner[name] !== wrapper) wrapper = wrap(owner[name]);
    Object.defineProperty(owner, name, {
      configurable: true,
      enumerable: known?.enumerable ?? true,
      get,
      set(this: unknown, value: Owner[Name]) {
        // An instance that is given a function of its own must not change its prototype.
        if (this && this !== owner && this !== globalThis)
          Object.defineProperty(this, name, { configurable: true, enumerable: true, writable: true, value });
        else if (value !== wrapper) wrapper = typeof value === 'function' ? wrap(value) : value;
      },
    });
  };
  arm();
  return arm;
}
