import { describe, expect, it } from 'vitest';
import { commandFor } from './remedies';

describe('commandFor', () => {
  const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
  it('lets in this extension only, on each system', () => {
    for (const system of ['macos', 'linux', 'windows'] as const) {
      const command = commandFor('allow-origin-ollama', system, ORIGIN);
      expect(command).toContain('OLLAMA_ORIGINS');
      expect(command).toContain(ORIGIN);
      expect(command).not.toContain('*');
    }
  });
});
