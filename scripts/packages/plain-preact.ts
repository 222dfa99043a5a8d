import type { Plugin } from 'vite';

const markupAssignment = /(\w+)\.innerHTML=(\w+)\.__html/;

/** Takes from Preact the one place where text could become markup: we never use it, and stores look for it in what is shipped. */
export const plainPreact: Plugin = {
  name: 'plain-preact',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
    if (!markupAssignment.test(code)) this.error('Preact no longer assigns markup where it did: look at plain-preact.ts.');
    return { code: code.replace(markupAssignment, '$1.textContent=$2.__html'), map: null };
  },
};
