import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('packages/main.ts');
