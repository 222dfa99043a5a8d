/**
 * What JSX becomes in a script that draws without Preact (see `append-nodes.ts`): the build puts it in the place of
 * `preact/jsx-runtime`, which brings all of Preact along.
 */
export function jsx(type: unknown, props: object): object {
  return { type, props };
}

export { jsx as jsxs };

export const Fragment = ({ children }: { children: unknown }): unknown => children;
