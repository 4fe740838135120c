import { expect, it } from 'vitest';
import { readFinish } from './finish-reasons';

it.each([
  ['stop', 'stop'],
  ['STOP', 'stop'],
  ['end_turn', 'stop'],
  ['eos_token', 'stop'],
  ['COMPLETE', 'stop'],
  ['length', 'length'],
  ['MAX_TOKENS', 'length'],
  ['model_length', 'length'],
  ['tool_calls', 'length'], // what was asked for are words, not a call
  ['banana', 'length'],
  ['content_filter', 'filtered'],
  ['SAFETY', 'filtered'],
  ['PROHIBITED_CONTENT', 'filtered'],
  ['sensitive', 'filtered'],
  ['error', 'failed'],
  ['insufficient_system_resource', 'failed'],
  ['network_error', 'failed'],
  ['abort', 'failed'],
])('%s → %s', (word, finish) => expect(readFinish(word)).toBe(finish));
