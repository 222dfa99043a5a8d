import type { Plugin } from 'vite';

let projectDir: string;

/** Takes the builder's own folder from the comments that say where code came from: the same source is the same in every place. */
export const plainPaths: Plugin = {
  name: 'plain-paths',
  configResolved: ({ root }) => void (projectDir = `${root}/`),
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.code = output.code.replaceAll(projectDir, '');
    }
  },
};
