import { describe, expect, it } from 'vitest';
import { appeal, appealExtract, result, statements } from '../panel/panel-samples.fixture';
import { decide } from './decisions';
import { type SummaryContents, summaryToHtml, summaryToMarkdown, summaryToText } from './summary-text';

const extractOnly: SummaryContents = {
  document: appeal,
  extract: appealExtract,
  readAt: new Date('2026-11-23T03:00:00Z'),
};
const withModel: SummaryContents = { ...extractOnly, model: { result, shown: decide(statements, {}) } };

describe('summaryToMarkdown', () => {
  it('says where an extract comes from, and that no AI made it', () => {
    const text = summaryToMarkdown(extractOnly, 'en');
    expect(text).toContain('# Wing Sang Trading Ltd v Mok Estates Ltd');
    expect(text).toContain(
      'Source: Wing Sang Trading Ltd v Mok Estates Ltd, \\[2025\\] HKCA 1188, https://www.hklii.hk',
    );
    expect(text).toContain('Read on: 23 November 2026');
    expect(text).toContain('Made by: Extract, no AI');
    expect(text).toContain('- \\[44\\] “For these reasons we allow the appeal');
  });

  it('names model, host, counts and review state, and leaves flagged lines out', () => {
    const text = summaryToMarkdown(withModel, 'en');
    expect(text).toContain('Made by: qwen3:14b at localhost:11434, 23 November 2026 at 11:00');
    expect(text).toContain('1 quoted, 1 numbers and names match, 0 not checked, 0 conflict');
    expect(text).toContain('Review: not reviewed');
    expect(text).not.toContain('2,400,000');
    expect(text).toContain('You remain responsible.');
  });

  it('carries a flagged line that was kept by hand, and counts it', () => {
    const kept = { ...withModel, model: { result, shown: decide(statements, { s3: { fate: 'kept' as const } }) } };
    expect(summaryToMarkdown(kept, 'en')).toContain('2,400,000');
    expect(summaryToMarkdown(kept, 'en')).toContain('1 conflict or no source kept by hand');
  });

  it('repeats a reporting restriction on top', () => {
    const restricted = { ...extractOnly, document: { ...appeal, restriction: 'No report may identify the child.' } };
    expect(summaryToMarkdown(restricted, 'en')).toContain('**No report may identify the child.**');
    expect(summaryToHtml(restricted, 'en')).toContain('<b>No report may identify the child.</b>');
  });

  it('lets neither Markdown nor HTML of the page through', () => {
    const hostile = { ...extractOnly, document: { ...appeal, title: '[x](javascript:1) <img src=x>' } };
    expect(summaryToMarkdown(hostile, 'en')).not.toContain('[x](javascript');
    expect(summaryToHtml(hostile, 'en')).not.toContain('<img');
  });

  it('speaks the language of the interface', () => {
    expect(summaryToMarkdown(extractOnly, 'zh-Hant')).toContain('製作: 摘錄，並無使用人工智能');
  });
});

describe('summaryToText', () => {
  it('is plain words: no sign of Markdown, no escapes', () => {
    const text = summaryToText(withModel, 'en');
    expect(text).toContain('[2025] HKCA 1188');
    expect(text).not.toMatch(/^[#*-] |\\/m);
    expect(summaryToText(extractOnly, 'en')).toContain('[44] “For these reasons we allow the appeal');
  });
});
