/** What a reader can do about a failed check; `utils/i18n` says it in words, here are the lines to copy. */
export const REMEDIES = [
  'correct-address',
  'use-https',
  'allow-host',
  'start-server',
  'allow-local-network',
  'allow-origin-ollama',
  'allow-origin-lm-studio',
  'allow-origin',
  'correct-key',
  'choose-model',
  'raise-context-ollama',
  'raise-context',
  'try-later',
] as const;
export type Remedy = (typeof REMEDIES)[number];

export type OperatingSystem = 'macos' | 'linux' | 'windows';

/** A tested context for judgments of up to 60 pages, in tokens. */
const ENOUGH_CONTEXT = 32_768;

/**
 * The line to copy into a terminal, for the remedies that have one. Only this extension's own origin
 * (`chrome-extension://…`) is let in, not every extension.
 */
export function commandFor(remedy: Remedy, system: OperatingSystem, extensionOrigin: string): string | undefined {
  if (remedy === 'allow-origin-ollama') return setForOllama('OLLAMA_ORIGINS', extensionOrigin, system);
  if (remedy === 'raise-context-ollama') return setForOllama('OLLAMA_CONTEXT_LENGTH', String(ENOUGH_CONTEXT), system);
  return undefined;
}

/** Ollama reads its environment when it starts; each system has its own place for it (Ollama's FAQ). */
function setForOllama(name: string, value: string, system: OperatingSystem): string {
  if (system === 'macos') return `launchctl setenv ${name} "${value}"`;
  if (system === 'windows') return `setx ${name} "${value}"`;
  const folder = '/etc/systemd/system/ollama.service.d';
  return [
    `sudo mkdir -p ${folder}`,
    `printf '[Service]\\nEnvironment="${name}=${value}"\\n' | sudo tee ${folder}/${name.toLowerCase()}.conf`,
    'sudo systemctl daemon-reload',
    'sudo systemctl restart ollama',
  ].join(' && ');
}
