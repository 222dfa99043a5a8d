import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/pages/**/*.test.ts'], testTimeout: 20_000 },
});
