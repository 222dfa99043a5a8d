import { runTypeScript } from './run-typescript.mjs';

await runTypeScript('checks/main.ts');
