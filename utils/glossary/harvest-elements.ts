import type { Language } from '../core/language';
import { DefinitionBuilder, type MarkedDefinition } from './definition-builder';

/** The part of a DOM node that the walk needs; a page, an XML document and a test's literal all have it. */
export type WalkedNode = {
  readonly nodeType: number;
  readonly nodeValue?: string | null;
  readonly childNodes: ArrayLike<WalkedNode>;
  readonly localName?: string | null;
  getAttribute?(name: string): string | null;
};

const ELEMENT = 1;
const TEXT = 3;

/** One vocabulary in three dresses: HKLM's own elements, HKLII's lower-case ones, e-Legislation's div.hklm_def. */
function nameOf(node: WalkedNode): string {
  const dressed = /(?:^|\s)(?:hklm_|leg-)([A-Za-z]+)/.exec(node.getAttribute?.('class') ?? '')?.[1];
  return (dressed ?? node.localName ?? '').toLowerCase();
}

function attributesOf(node: WalkedNode) {
  const read = (name: string): string | undefined => node.getAttribute?.(name) || undefined;
  const name = read('name');
  const status = read('status');
  const language = read('xml:lang') ?? read('lang');
  return {
    ...(name === undefined ? {} : { name }),
    ...(status === undefined ? {} : { status }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Harvests the definitions of legislation from its markup, on HKLII, on e-Legislation or in HKLM. */
export function harvestElements(root: WalkedNode, language: Language): MarkedDefinition[] {
  const builder = new DefinitionBuilder(language);
  const walk = (node: WalkedNode): void => {
    if (node.nodeType === TEXT) builder.text(node.nodeValue ?? '');
    if (node.nodeType !== ELEMENT && node.childNodes.length === 0) return;
    const name = node.nodeType === ELEMENT ? nameOf(node) : '';
    builder.open(name, node.nodeType === ELEMENT ? attributesOf(node) : {});
    for (let at = 0; at < node.childNodes.length; at += 1) {
      const child = node.childNodes[at];
      if (child !== undefined) walk(child);
    }
    builder.close(name);
  };
  walk(root);
  builder.close('section');
  return builder.definitions;
}
