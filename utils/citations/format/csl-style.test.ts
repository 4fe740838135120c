import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../extract-citations';
import { listAuthorities } from '../list-authorities';
import { formatCslJson } from './csl-json';

/** CSL-JSON as the processor of Zotero and Mendeley prints it, in a style made after OSCOLA. */

const LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">
  <terms><term name="and">and</term><term name="open-quote">‘</term><term name="close-quote">’</term><term name="no date">n.d.</term><term name="page"><single>page</single><multiple>pages</multiple></term><term name="page" form="short"><single>p</single><multiple>pp</multiple></term><term name="volume"><single>volume</single><multiple>volumes</multiple></term><term name="volume" form="short"><single>v</single><multiple>vv</multiple></term><term name="section"><single>section</single><multiple>sections</multiple></term><term name="section" form="short"><single>s</single><multiple>ss</multiple></term><term name="number"><single>number</single><multiple>numbers</multiple></term><term name="number" form="short"><single>n</single><multiple>nn</multiple></term></terms>
  <date form="text"><date-part name="year"/></date>
</locale>`;
const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-GB">
  <info><title>After OSCOLA</title><id>after-oscola</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <macro name="report">
    <group delimiter=" ">
      <choose><if variable="volume"><number variable="volume"/></if></choose>
      <text variable="container-title"/>
      <number variable="page"/>
    </group>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>
    <choose>
      <if type="legal_case">
        <group delimiter=" ">
          <text variable="title" font-style="italic"/>
          <text variable="references" suffix=","/>
          <date variable="issued" form="text" prefix="[" suffix="]"/>
          <choose><if variable="container-title"><text macro="report"/></if><else><text variable="number" prefix="(" suffix=")"/></else></choose>
        </group>
      </if>
      <else>
        <group delimiter=", "><group delimiter=" "><text variable="title"/><text variable="number" prefix="(" suffix=")"/></group><text variable="section"/></group>
      </else>
    </choose>
  </layout></bibliography>
</style>`;

type Item = { readonly id: string };
type Engine = {
  setOutputFormat(format: string): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
};
type Processor = {
  Engine: new (
    system: { retrieveLocale(): string; retrieveItem(id: string): Item | undefined },
    style: string,
    locale: string,
  ) => Engine;
};

const CSL = createRequire(import.meta.url)('citeproc') as Processor;

function print(text: string): string[] {
  const items = JSON.parse(formatCslJson(listAuthorities(extractCitations(text)))) as Item[];
  const engine = new CSL.Engine(
    { retrieveLocale: () => LOCALE, retrieveItem: (id) => items.find((item) => item.id === id) },
    STYLE,
    'en-GB',
  );
  engine.setOutputFormat('html');
  engine.updateItems(items.map(({ id }) => id));
  return engine.makeBibliography()[1].map((entry) =>
    entry
      .replace(/<\/?div[^>]*>/g, '')
      .replace(/&#38;/g, '&')
      .trim(),
  );
}

describe('CSL-JSON through citeproc', () => {
  it('prints cases with name, neutral citation and report', () => {
    expect(print('HKSAR v Lau & Co [2018] HKCFA 45, [2019] 1 HKLRD 100.')).toEqual([
      '<i>HKSAR v Lau & Co</i> [2018] HKCFA 45, [2019] 1 HKLRD 100',
    ]);
    expect(print('HKSAR v Lau [2018] HKCA 45.')).toEqual(['<i>HKSAR v Lau</i> [2018] HKCA 45']);
    expect(print('Chan v Lee (unrep., HCA 12/1991, 3 May 1991).')).toEqual(['<i>Chan v Lee</i> [1991] (HCA 12/1991)']);
  });

  it('prints legislation with chapter and sections', () => {
    expect(print('Sections 30 and 9(1)(a) of the Theft Ordinance (Cap. 210).')).toEqual([
      'Theft Ordinance (Cap 210), s 9(1)(a), s 30',
    ]);
  });

  it('takes every kind without an error', () => {
    expect(
      print(
        '[2019] UKSC 3; Case C-131/12 Rosa v Lindt; article 14 of the ICCPR; PD 5.2; LN 5/2019; Companies Act 2006 s 994; （2019）最高法民终1号',
      ),
    ).toHaveLength(7);
  });
});
