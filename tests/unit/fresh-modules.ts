import { vi } from 'vitest';

// Files run in one process. None finds modules that another one loaded, which may have put its own in the place of some.
vi.resetModules();
