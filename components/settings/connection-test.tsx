import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { type EndpointProfile, hostOf } from '@/utils/core/endpoint-profile';
import { checkMessages, remedyMessages, resultMessages } from '@/utils/i18n/messages/connection';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { failureMessages } from '@/utils/i18n/messages/errors';
import type { Remedy } from '@/utils/models/remedies';
import type { CheckLine } from '@/utils/models/test-connection';

export type RunConnectionTest = {
  /** Must be called inside the click: the browser asks for the host at once. */
  readonly run: (profile: EndpointProfile, signal: AbortSignal) => AsyncIterable<CheckLine>;
  /** The line to copy into a terminal, for the remedies that have one. */
  readonly commandFor: (remedy: Remedy) => string | undefined;
  readonly copy: (text: string) => Promise<boolean>;
  /** `chrome-extension://…`: what a server has to let in. */
  readonly origin: string;
};

type Props = {
  /** The profile as typed, or nothing while the form says what is wrong. */
  readonly make: () => EndpointProfile | null;
  readonly run: RunConnectionTest;
};

/** Tries the endpoint step by step: a line each, and for the one that fails what to do about it. */
export function ConnectionTest({ make, run }: Props) {
  const t = useText(endpointMessages);
  const [lines, setLines] = useState<readonly CheckLine[]>([]);
  const [host, setHost] = useState('');
  const [state, setState] = useState<'idle' | 'running' | 'ended'>('idle');
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = async (): Promise<void> => {
    const profile = make();
    if (!profile) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setLines([]);
    setHost(hostOf(profile.address));
    setState('running');
    for await (const line of run.run(profile, controller.signal)) {
      if (controller.signal.aborted) return;
      setLines((before) => [...before, line]);
    }
    if (!controller.signal.aborted) setState('ended');
  };

  return (
    <div className="sn-option">
      <p className="sn-actions">
        <Button onClick={() => void start()}>{t('test')}</Button>
        <StatusLine message={state === 'running' ? t('testing', { host }) : state === 'ended' ? t('tested') : ''} />
      </p>
      <ol className="sn-test-lines">
        {lines.map((line) => (
          <ConnectionLine key={line.check} line={line} run={run} />
        ))}
      </ol>
    </div>
  );
}

/** Shape and word tell the result, never the colour alone. */
const SIGNS = { ok: '✓', failed: '✕', unknown: '?' } as const;

function ConnectionLine({ line, run }: { readonly line: CheckLine; readonly run: RunConnectionTest }) {
  const t = useText(endpointMessages);
  const sayCheck = useText(checkMessages);
  const sayResult = useText(resultMessages);
  const sayRemedy = useText(remedyMessages);
  const sayFailure = useText(failureMessages);
  const command = line.remedy && run.commandFor(line.remedy);
  return (
    <li data-result={line.result}>
      <span aria-hidden="true">{SIGNS[line.result]}</span>
      <div>
        <p>
          {sayCheck(line.check)}: {sayResult(line.result)}
          {line.contextTokens !== undefined && ` (${sayResult('tokens', { count: line.contextTokens })})`}
        </p>
        {line.failure && <p>{sayFailure(line.failure.reason)}</p>}
        {line.failure?.detail !== undefined && <p className="sn-meta">{line.failure.detail}</p>}
        {line.remedy && <p>{sayRemedy(line.remedy, { origin: run.origin })}</p>}
        {command !== undefined && (
          <>
            <code>{command}</code>
            <CopyButton onCopy={() => run.copy(command)}>{t('copyLine')}</CopyButton>
          </>
        )}
      </div>
    </li>
  );
}
