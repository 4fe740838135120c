/** Said before the words that are signed, so that a signature made for another purpose is none here. */
const PURPOSE = 'sidenote-firm-file-1\n';

const bytesOf = (payload: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(PURPOSE + payload) as Uint8Array<ArrayBuffer>;

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const toBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Whether an Ed25519 key (raw, base64) signed these words. A key or a signature of another form signed nothing. */
export async function verify(payload: string, signature: string, key: string): Promise<boolean> {
  const [raw, signed] = [fromBase64(key), fromBase64(signature)];
  if (raw?.length !== 32 || signed?.length !== 64) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signed, bytesOf(payload));
  } catch {
    return false;
  }
}

/** A new pair of keys: the public one for the policy (raw), the private one for whoever signs (PKCS #8); both base64. */
export async function makeKeys(): Promise<{ readonly publicKey: string; readonly privateKey: string }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: toBase64(publicKey), privateKey: toBase64(privateKey) };
}

/** Seals a firm file's words as they go onto a server. */
export async function seal(payload: string, privateKey: string): Promise<string> {
  const raw = fromBase64(privateKey);
  if (raw === undefined) throw new Error('The private key is not base64.');
  const key = await crypto.subtle.importKey('pkcs8', raw, 'Ed25519', false, ['sign']);
  const signature = toBase64(await crypto.subtle.sign('Ed25519', key, bytesOf(payload)));
  return JSON.stringify({ format: 'sidenote-firm-signed', payload, signature }, null, 1);
}
