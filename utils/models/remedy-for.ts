import type { ModelFailureReason } from '../core/ports';
import type { AddressReach } from '../privacy/check-address';
import type { Remedy } from './remedies';

/** What a reader can do about a failed check, by the kind of endpoint and how far away it is. */
export function remedyFor(reason: ModelFailureReason, preset: string, reach: AddressReach): Remedy | undefined {
  if (reason === 'forbidden-origin') {
    if (preset === 'lm-studio') return 'allow-origin-lm-studio';
    return preset === 'ollama' ? 'allow-origin-ollama' : 'allow-origin';
  }
  if (reason === 'context-too-long') return preset === 'ollama' ? 'raise-context-ollama' : 'raise-context';
  if (reason === 'unreachable') return UNREACHABLE[reach];
  return REMEDY_OF[reason];
}

/** Chrome 142 and Firefox 149 may keep extensions from addresses of the local network until the reader allows it. */
const UNREACHABLE: Record<AddressReach, Remedy> = {
  'this-computer': 'start-server',
  'private-network': 'allow-local-network',
  internet: 'correct-address',
};

const REMEDY_OF: Partial<Record<ModelFailureReason, Remedy>> = {
  'bad-key': 'correct-key',
  forbidden: 'correct-key',
  'model-not-found': 'choose-model',
  'embeddings-only': 'choose-model',
  'not-an-endpoint': 'correct-address',
  redirected: 'correct-address',
  'rate-limited': 'try-later',
  'server-error': 'try-later',
  'timed-out': 'try-later',
  interrupted: 'try-later',
};
