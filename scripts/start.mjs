import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('demo/main.ts');
