import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import managedSchema from '../../public/managed-schema.json';
import { policyFields, readFirmPolicy } from './firm-policy';

describe('readFirmPolicy', () => {
  const ROWS: [managed: Record<string, unknown>, policy: object, why: string][] = [
    [{}, {}, 'no policy'],
    [
      { allowedHosts: ['gateway.example.hk'], log: 'kept' },
      { allowedHosts: ['gateway.example.hk'], log: 'kept' },
      'as meant',
    ],
    [{ allowedHosts: 'gateway.example.hk' }, { allowedHosts: [] }, 'a list written as text allows nothing'],
    [{ localEndpointsOnly: 'yes' }, { localEndpointsOnly: true }, 'a lock that cannot be read is locked'],
    [{ endpointLocked: 1 }, { endpointLocked: true }, 'so is this'],
    [{ log: 'sometimes', logRetentionDays: 0 }, {}, 'what is no lock is left to the reader'],
    [{ endpoint: { model: 'qwen3' } }, {}, 'an endpoint without an address is none'],
    [{ colour: 'blue' }, {}, 'not ours'],
  ];
  it.each(ROWS)('%o → %o (%s)', (managed, policy) => {
    expect(readFirmPolicy(managed)).toEqual(policy);
  });

  it('knows exactly the fields that the browser is told of', () => {
    expect(Object.keys(managedSchema.properties)).toEqual(Object.keys(policyFields));
    expect(Object.keys(managedSchema.properties.endpoint.properties).sort()).toEqual(
      Object.keys(policyFields.endpoint.def.shape).sort(),
    );
  });

  it('reads the policy that the documentation shows as it is written there', () => {
    const guide = readFileSync(resolve(__dirname, '../../docs/firm.md'), 'utf8');
    const shown = JSON.parse(/```json policy\n([^`]{1,5000})```/.exec(guide)?.[1] ?? '');
    expect(readFirmPolicy(shown)).toEqual(shown);
    expect(Object.keys(shown)).toEqual(Object.keys(policyFields));
  });
});
