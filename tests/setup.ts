/** Fails a test that writes to the console unasked: noise hides faults. */
import { afterEach, beforeEach, vi } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  const written = methods.flatMap((method) =>
    vi.mocked(console[method]).mock.calls.map((call) => `console.${method}: ${call.map(String).join(' ')}`),
  );
  vi.restoreAllMocks();
  if (written.length > 0) throw new Error(`Unexpected console output:\n${written.join('\n')}`);
});
