import { findDates } from '../../core/dates';
import { formatDate } from '../../core/format-date';
import type { Paragraph } from '../../core/legal-document';
import { splitSentences } from '../../core/sentences';
import { bullets, linkTo, type NewSentence, otherKept, ownSentence, pageSentence, table } from '../make-blocks';
import { tellRow } from '../tell-row';
import type { DraftMaterial, MaterialDocument } from '../types';
import type { DraftTemplate } from './template';

type Event = { readonly iso: string; readonly sentence: NewSentence };

/** The sentences that hold a date, each under its date, earliest first, in the document's own words; rows of tables told. */
function eventsOf(from: MaterialDocument): Event[] {
  const told = from.document.paragraphs.filter(
    ({ role }) => role !== 'title' && role !== 'header' && role !== 'heading' && role !== 'footnote',
  );
  return told.flatMap((paragraph) =>
    partsOf(paragraph).flatMap(({ dated, told }) => {
      const dates = new Set(findDates(dated).map(({ iso }) => iso));
      const sentence = pageSentence(told, [linkTo(from, paragraph.id)]);
      // A row told as a sentence has our punctuation between the page's words.
      const shown = told === dated ? sentence : { ...sentence, verdict: 'matched' as const };
      return [...dates].map((iso) => ({ iso, sentence: shown }));
    }),
  );
}

/** What is dated, and the sentence that tells it. */
function partsOf(paragraph: Paragraph): { readonly dated: string; readonly told: string }[] {
  if (paragraph.cells) {
    const told = tellRow(paragraph);
    return told === '' ? [] : [{ dated: paragraph.text, told }];
  }
  return splitSentences(paragraph.text).map(({ start, end }) => {
    const sentence = paragraph.text.slice(start, end);
    return { dated: sentence, told: sentence };
  });
}

function eventsTable(material: DraftMaterial) {
  const events = material.documents.flatMap(eventsOf);
  const kept = (material.kept ?? []).flatMap(({ text, origin, sources, verdict }): Event[] =>
    findDates(text)
      .slice(0, 1)
      .map(({ iso }) => ({ iso, sentence: { text, origin, sources, ...(verdict ? { verdict } : {}) } })),
  );
  const inOrder = once([...events, ...kept]).sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  const rows = inOrder.map(({ iso, sentence }) => [ownSentence(formatDate(iso, material.language)), sentence]);
  return table(material.language, ['column.date', 'column.event'], rows);
}

const once = (events: readonly Event[]): Event[] => {
  const seen = new Set<string>();
  return events.filter(({ iso, sentence }) => {
    const key = `${iso} ${sentence.text}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

/** What happened when, from the dates the documents print. */
export const chronology: DraftTemplate = {
  kind: 'chronology',
  sections: [
    { key: 'events', heading: 'section.events', fill: eventsTable },
    {
      key: 'undated',
      heading: 'section.undated',
      fill: (material) => bullets(otherKept(material, []).filter(({ text }) => findDates(text).length === 0)),
    },
  ],
};
