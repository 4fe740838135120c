import { detectLanguage } from '../core/language';
import { withCheck } from './checked';
import { readLanguage } from './legislation/address';
import { makeLegislation } from './legislation/read-legislation';
import { readProvisions } from './legislation/read-provisions';
import { elementNames, languageOf } from './legislation/vocabulary';
import { type PageReading, type ProvisionStatus, type Steps, type Unreadable, unreadable } from './types';

const NAMESPACE = 'http://www.xml.gov.hk/schemas/hklm/1.0';
const ROOTS = new Set(['ordinance', 'subLeg', 'lawDoc', 'resolution']);
const STATUS: Readonly<Record<string, ProvisionStatus>> = {
  'in effect': 'in-force',
  repealed: 'repealed',
  'not yet in operation': 'not-yet-in-operation',
  'omitted as spent': 'omitted',
};

/** Whether a document is HKLM itself, as data.gov.hk publishes it. Some parsers keep the namespace as an attribute only. */
export function isHklm(dom: Document): boolean {
  const root = dom.documentElement;
  if (!root || !ROOTS.has(root.localName)) return false;
  return root.namespaceURI === NAMESPACE || root.getAttribute('xmlns') === NAMESPACE;
}

/** Reads HKLM XML. */
export function* readHklm(dom: Document, url: URL): Steps<PageReading | Unreadable> {
  const root = dom.documentElement;
  const read = yield* readProvisions(root, elementNames);
  const meta = readMeta(root);
  const said = languageOf(root) ?? meta('language');
  const identifier = /\/hk\/(?:cap)?([0-9A-Z]+)/.exec(meta('identifier'))?.[1];
  const cap = meta('docNumber') || identifier;
  const status = STATUS[meta('docStatus').toLowerCase()];
  const language =
    readLanguage(said) ??
    detectLanguage(
      read.drafts
        .slice(0, 200)
        .map(({ run }) => run.text)
        .join('\n'),
    );
  const title = (read.shortTitle ?? '').replace(/^[《“"]|[》”"]$/g, '') || meta('docName');
  const reading = yield* makeLegislation(read.drafts, {
    site: 'e-legislation',
    url: url.href,
    language,
    title,
    titles: { [language]: title },
    ...(cap && { cap }),
    ...(meta('date') && { versionDate: meta('date').slice(0, 10) }),
    ...(status && { status }),
  });
  return reading ? yield* withCheck(dom, reading) : unreadable('no-text-yet', [...ROOTS]);
}

/** Looks up a field of `meta` by its local name: `dc:date` is `date`. */
function readMeta(root: Element): (field: string) => string {
  const fields = new Map<string, string>();
  const meta = childrenOf(root).find(({ localName }) => localName === 'meta');
  for (const field of meta ? childrenOf(meta) : [])
    fields.set(field.localName.replace(/^dc:/, ''), (field.textContent ?? '').trim());
  return (field) => fields.get(field) ?? '';
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) children.push(node as Element);
  return children;
}
