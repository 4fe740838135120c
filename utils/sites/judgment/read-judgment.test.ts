// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  call,
  footnote,
  HKLII_URL,
  heading,
  hkliiPage,
  type JudgmentParts,
  judgmentMarkup,
  LRS_URL,
  lrsPage,
  para,
  row,
  table,
} from '../__fixtures__/build-pages';
import { documentOf, find, outline } from '../__fixtures__/read-page';
import type { PageDocument } from '../types';

const read = (parts: JudgmentParts): PageDocument => documentOf(lrsPage(parts), LRS_URL);
const bodyOf = (parts: JudgmentParts): string[] =>
  outline(read(parts)).filter((line) => !/^(?:header|title)/.test(line));

describe('paragraphs of a judgment', () => {
  const TRAPS: [why: string, parts: JudgmentParts, expected: string[]][] = [
    [
      'the printed number is no part of the text',
      { body: para('1', 'One.') + para('2A', 'Two.') },
      ['paragraph 1: One.', 'paragraph 2A: Two.'],
    ],
    [
      'a quoted paragraph reuses the id of another, without the class',
      {
        body: `${para('1', 'He said:')}<blockquote><p><a name="p1" id="p1">“1.</a> Quoted.”</p></blockquote>${para('2', 'Next.')}`,
      },
      ['paragraph 1: He said:', 'quotation: “1. Quoted.”', 'paragraph 2: Next.'],
    ],
    [
      'search hits split words',
      { body: para('1', '<a name=ctx1><b><font color=blue>Traff</font></b></a>icking in dangerous drugs') },
      ['paragraph 1: Trafficking in dangerous drugs'],
    ],
    [
      'a line broken in the source is one space in English and none in Chinese',
      { body: `${para('1', 'two\n   words')}${para('2', '本席\n  認為')}` },
      ['paragraph 1: two words', 'paragraph 2: 本席認為'],
    ],
    [
      'full-width digits, no-break and zero-width characters',
      { body: para('1', '第２１２章&nbsp;&nbsp;s&#8203;ection\u00a04') },
      ['paragraph 1: 第212章 section 4'],
    ],
    [
      'right-to-left marks are invisible, and gone',
      { body: para('1', 'The \u202eappeal\u202c is \u200fallowed.') },
      ['paragraph 1: The appeal is allowed.'],
    ],
    [
      'a forgotten end of a paragraph',
      { body: '<p><a class="para" name="p1">1.</a> One. <a class="para" name="p2">2.</a> Two.</p>' },
      ['paragraph 1: One.', 'paragraph 2: Two.'],
    ],
    [
      'margin letters and rules are no text',
      { body: `<p>A</p><p>B C D</p>${para('1', 'One.')}<p>________</p><p>E</p>${para('2', 'Two.')}` },
      ['paragraph 1: One.', 'paragraph 2: Two.'],
    ],
    [
      'sub-paragraphs keep their letters, and are no quotations',
      {
        body: `${para('1', 'There are two issues:')}<blockquote><p>(a)&nbsp;&nbsp;the first;</p><p>(b)&nbsp;&nbsp;the second.</p></blockquote>`,
      },
      ['paragraph 1: There are two issues:', 'paragraph: (a) the first;', 'paragraph: (b) the second.'],
    ],
    [
      'a quotation of several blocks ends with its closing mark',
      {
        body: `${para('1', 'It reads:')}<blockquote><p>“(1) No person shall fish.</p><p>(2) Nor swim.”</p></blockquote><blockquote><p>(a) That is the rule.</p></blockquote>`,
      },
      [
        'paragraph 1: It reads:',
        'quotation: “(1) No person shall fish.',
        'quotation: (2) Nor swim.”',
        'paragraph: (a) That is the rule.',
      ],
    ],
    [
      'quotations inside quotations',
      {
        body: `${para('1', 'It reads:')}<blockquote><p class="quote">“Outer.</p><blockquote><p class="quote">‘Inner.’</p></blockquote></blockquote>`,
      },
      ['paragraph 1: It reads:', 'quotation: “Outer.', 'quotation: ‘Inner.’'],
    ],
    [
      'a table is read by rows',
      {
        body: `${para('1', 'As follows:')}<table border="1">${row('Date', 'Event')}${row('1 May', '<p>Ferry<br>sank</p>')}</table>`,
      },
      ['paragraph 1: As follows:', 'table: Date | Event', 'table: 1 May | Ferry sank'],
    ],
    [
      'older pages set the number in a cell of its own',
      { body: table(row('1.', 'The facts are short.'), row('2.', 'The law is plain.')) },
      ['paragraph 1: The facts are short.', 'paragraph 2: The law is plain.'],
    ],
    [
      'a number in a block of its own',
      {
        body: '<p><a class="para" name="p1">1.</a></p><p>One.</p><p><a class="para" name="p2.1">2.1</a></p><p>Two.</p>',
      },
      ['paragraph 1: One.', 'paragraph 2.1: Two.'],
    ],
    [
      'a marked number in a cell of its own',
      {
        body: table(
          row('<a class="para" name="p1">1.</a>', 'One.'),
          row('<a class="para" name="p2">2.</a>', '<p>Two.</p><p>More.</p>'),
        ),
      },
      ['paragraph 1: One.', 'paragraph 2: Two.', 'paragraph: More.'],
    ],
    [
      'older pages print the number as text; a list that does not go on is none',
      { body: '<p>1. First.</p><p>2. Second.</p><p>7. is my lucky number.</p><p>3. Third.</p>' },
      ['paragraph 1: First.', 'paragraph 2: Second.', 'paragraph: 7. is my lucky number.', 'paragraph 3: Third.'],
    ],
    [
      'paragraphs parted by empty lines only',
      { body: '<div>First part of an old judgment.<br><br>Second part of it.</div>' },
      ['paragraph: First part of an old judgment.', 'paragraph: Second part of it.'],
    ],
    [
      'an oral sentence stands wholly in a blockquote',
      {
        form: 'Transcript of the Audio Recording <br />of the Sentence in the above Case',
        body: '<p>COURT: You pleaded guilty.</p><blockquote><p>You took the boat.</p><p class="heading"><u>Sentence</u></p><p>Two years.</p></blockquote>',
      },
      [
        'paragraph: COURT: You pleaded guilty.',
        'paragraph: You took the boat.',
        'heading: Sentence',
        'paragraph: Two years.',
      ],
    ],
    [
      'what the page hides is not read',
      { body: para('1', 'Seen.<span style="display: none">Hidden.</span><script>var a</script>') },
      ['paragraph 1: Seen.'],
    ],
  ];
  it.each(TRAPS)('%s', (_why, parts, expected) => {
    expect(bodyOf(parts)).toEqual(expected);
  });

  it('says for each paragraph where it stands in the text', () => {
    const document = read({ body: para('1', 'One.') + para('2', 'Two.') });
    for (const { start, end, text } of document.paragraphs) expect(document.text.slice(start, end)).toBe(text);
  });

  it('gives each paragraph an id of its own, also where printed numbers repeat', () => {
    const { paragraphs } = read({ body: para('1', 'One.') + para('1', 'One again.') + para('2', 'Two.') });
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
  });

  it('keeps to which paragraph a quotation belongs', () => {
    const document = read({ body: `${para('7', 'It reads:')}<blockquote><p class="quote">“No.”</p></blockquote>` });
    expect(document.paragraphs.find(({ role }) => role === 'quotation')?.within).toBe('7');
  });
});

describe('headings', () => {
  it('nest by their look', () => {
    const document = read({
      body:
        heading('<b>A. Facts</b>') +
        heading('<i>The ferry</i>') +
        para('1', 'One.') +
        heading('<i>The dock</i>') +
        para('2', 'Two.') +
        heading('<b>B. Law</b>') +
        para('3', 'Three.'),
    });
    expect(find(document, '1')?.heading).toBe('A. Facts > The ferry');
    expect(find(document, '2')?.heading).toBe('A. Facts > The dock');
    expect(find(document, '3')?.heading).toBe('B. Law');
  });

  it('are found on pages that only set them in bold type', () => {
    const lines = bodyOf({
      body: '<p><b>Background</b></p><p>1. A ferry sank.</p><p><b>I dismiss the appeal.</b></p>',
    });
    const cited = bodyOf({ body: '<p>1. See:</p><p><i>Maple v Otter [2019] HKCFA 45</i></p>' });
    expect(cited).toEqual(['paragraph 1: See:', 'paragraph: Maple v Otter [2019] HKCFA 45']);
    expect(lines).toEqual(['heading: Background', 'paragraph 1: A ferry sank.', 'paragraph: I dismiss the appeal.']);
  });
});

describe('opinions', () => {
  const body =
    '<p><b>Chief Justice Sedge:</b></p>' +
    para('1', 'I agree.') +
    '<p><b><u>Mr Justice Plover PJ (giving the reasons of the Court):</u></b></p>' +
    heading('Facts') +
    para('2', 'A ferry sank in the night of the regatta, and nobody had lit the lamps.') +
    '<p><b>The Court:</b></p>' +
    para('3', 'The appeal is dismissed.');

  it('are known for each paragraph, and the longest leads', () => {
    const document = read({ body });
    expect(document.opinions).toEqual(['Sedge CJ', 'Plover PJ', 'The Court']);
    expect(document.leadOpinion).toBe('Plover PJ');
    expect(find(document, '1')?.opinion).toBe('Sedge CJ');
    expect(find(document, '2')).toMatchObject({
      opinion: 'Plover PJ',
      heading: 'Mr Justice Plover PJ (giving the reasons of the Court) > Facts',
    });
    expect(find(document, '3')?.opinion).toBe('The Court');
  });

  it('are not told apart where one judge gives the only judgment', () => {
    const document = read({ body: `<p><b>Plover JA:</b></p>${para('1', 'One.')}` });
    expect(document.opinions).toBeUndefined();
    expect(find(document, '1')).toMatchObject({ heading: 'Plover JA' });
    expect(find(document, '1')?.opinion).toBeUndefined();
  });
});

describe('footnotes', () => {
  const document = read({
    body: para('1', `See <i>Maple Ferry${call(1)} v Otter</i>${call(2)}, at [3].`) + para('2', 'Next.'),
    closing: table(row('', '(Moss Sedge)<br />Vice President')),
    footnotes: `${footnote(1, '<i>In re Ferry</i> [2019] HKCFA 45.')}${footnote(2, 'Cap 32.')}<p>And see Cap 622.</p>`,
  });

  it('come last, numbered, with all their blocks', () => {
    expect(outline(document).slice(-2)).toEqual([
      'footnote n1: In re Ferry [2019] HKCFA 45.',
      'footnote n2: Cap 32. And see Cap 622.',
    ]);
  });

  it('leave no mark in the text, and are known where they were called', () => {
    const paragraph = find(document, '1');
    expect(paragraph?.text).toBe('See Maple Ferry v Otter, at [3].');
    const calls = paragraph?.calls?.map(({ footnote: note, at }) => [note, document.text.slice(paragraph.start, at)]);
    expect(calls).toEqual([
      ['n1', 'See Maple Ferry'],
      ['n2', 'See Maple Ferry v Otter'],
    ]);
  });

  it('are no signatures, and signatures no paragraphs', () => {
    expect(document.paragraphs.find(({ part }) => part === 'signature')).toMatchObject({
      role: 'header',
      text: '(Moss Sedge) Vice President',
    });
  });
});

describe('header', () => {
  it('is read field by field', () => {
    expect(
      read({
        top: `<p style="text-align:right">CACV 77/2031 &amp; CACV 78/2031</p><p style="text-align:right">[2031] HKCA 4077</p>
          <p style="text-align:right"><a href="/doc/judg/html/vetted/other/en/2031/X_files/XES.htm">Press Summary (English)</a></p>
          <p style="text-align:center"><b>COURT OF APPEAL</b></p><p style="text-align:center">(ON APPEAL FROM HCA NO 9 OF 2029)</p>`,
        coram: table(row('Before: ', 'Hon Sedge VP, Plover and Heron-Reed JJA in Court')),
        date: table(row('Dates of Hearing: ', '3 and 4 March 2031'), row('Date of Judgment: ', '1 April 2031')),
        representation: table(row('Mr Basil Reed SC, instructed by Moss &amp; Co, for the plaintiff')),
      }),
    ).toMatchObject({
      title: 'Maple Ferry Ltd v Otter Docks Ltd',
      kind: 'judgment',
      court: 'Court of Appeal',
      courtCode: 'HKCA',
      neutralCitation: '[2031] HKCA 4077',
      actionNumbers: ['CACV 77/2031', 'CACV 78/2031'],
      judges: ['Sedge VP', 'Plover JA', 'Heron-Reed JA'],
      date: '2031-04-01',
      hearingDates: ['2031-03-03', '2031-03-04'],
      parties: ['MAPLE FERRY LIMITED', 'OTTER DOCKS LIMITED'],
      roles: [
        { name: 'MAPLE FERRY LIMITED', role: 'Plaintiff' },
        { name: 'OTTER DOCKS LIMITED', role: 'Defendant' },
      ],
      counsel: ['Mr Basil Reed SC, instructed by Moss & Co, for the plaintiff'],
      onAppealFrom: ['(ON APPEAL FROM HCA NO 9 OF 2029)'],
      pressSummaries: [{ label: 'Press Summary (English)' }],
    });
  });

  it('is read in Chinese, dates in characters too', () => {
    expect(
      read({
        title: 'DCCC5/2031 香港特別行政區 訴 白露明及另一人',
        top: '<p style="text-align:right">DCCC 5/2031</p><p style="text-align:center"><b>香港特別行政區</b></p><p style="text-align:center"><b>區域法院</b></p>',
        parties: table(
          row('', '香港特別行政區', ''),
          row('', '訴', ''),
          row('', '白露明', '（第一被告人）'),
          row('', '秋水石', '（第二被告人）'),
        ),
        coram: table(row('主審法官:', '區域法院法官木蘭舟')),
        date: table(row('聆訊日期:', '2031年3月3日'), row('判刑日期：', '二○三一年四月一日')),
        form: '判刑理由書',
        body: para('1', '被告人承認控罪，本席判處監禁兩年，理由如下。'),
      }),
    ).toMatchObject({
      language: 'zh-Hant',
      title: '香港特別行政區 訴 白露明及另一人',
      court: '區域法院',
      date: '2031-04-01',
      hearingDates: ['2031-03-03'],
      judges: ['區域法院法官木蘭舟'],
      form: '判刑理由書',
      roles: [
        { name: '香港特別行政區' },
        { name: '白露明', role: '第一被告人' },
        { name: '秋水石', role: '第二被告人' },
      ],
    });
  });

  it('finds counsel below the text, without an element of its own', () => {
    const document = read({
      closing: '<p>Ms Olive Reed, instructed by Moss &amp; Co, for the appellant</p><p>The respondent in person</p>',
    });
    expect(document.counsel).toEqual([
      'Ms Olive Reed, instructed by Moss & Co, for the appellant',
      'The respondent in person',
    ]);
  });

  it('names the case from its parties where the page has no title', () => {
    expect(read({ title: '' }).title).toBe('Maple Ferry Limited v Otter Docks Limited');
  });
});

describe('kind', () => {
  const KINDS: [parts: JudgmentParts, kind: PageDocument['kind'], why: string][] = [
    [{ form: 'REASONS FOR SENTENCE' }, 'judgment', 'reasons for sentence'],
    [{ form: 'CORRIGENDUM' }, 'corrigendum', 'English'],
    [{ form: '勘誤' }, 'corrigendum', 'Chinese'],
    [
      {
        form: '<b>PRESS SUMMARY</b>',
        body: '<p>This Summary is prepared by the Court’s Judicial Assistants and is not part of the Judgment.</p>',
      },
      'press-summary',
      'never taken for the judgment',
    ],
  ];
  it.each(KINDS)('%j is a %s (%s)', (parts, kind) => {
    expect(read(parts).kind).toBe(kind);
  });
});

describe('restriction', () => {
  it('is shown where the header prints one', () => {
    const top = '<p style="text-align:center">[Reporting restrictions apply: the child must not be identified]</p>';
    expect(read({ top }).restriction).toContain('Reporting restrictions apply');
  });

  it('is shown where the court makes the order', () => {
    const body =
      para('1', 'The facts are sad.') + para('2', 'I order that the name of the child shall not be published.');
    expect(read({ body }).restriction).toBe('I order that the name of the child shall not be published.');
  });

  it('is not seen where a judgment only discusses one', () => {
    const body = para(
      '1',
      'In <i>Ferry</i> the editor had argued that publication of the photograph is prohibited by contract.',
    );
    expect(read({ body }).restriction).toBeUndefined();
  });
});

describe('HKLII', () => {
  it('is read as LRS is, without the shell around the text', () => {
    const lrs = documentOf(lrsPage(), LRS_URL);
    const hklii = documentOf(hkliiPage(judgmentMarkup()), HKLII_URL);
    expect(hklii.text).toBe(lrs.text);
    expect(hklii).toMatchObject({
      site: 'hklii',
      title: 'Maple Ferry Ltd v Otter Docks Ltd',
      neutralCitation: '[2031] HKCA 4077',
    });
  });

  it('takes the neutral citation from the address where the text has none', () => {
    const top = '<p style="text-align:center">COURT OF APPEAL</p>';
    expect(documentOf(hkliiPage(judgmentMarkup({ top })), HKLII_URL).neutralCitation).toBe('[2031] HKCA 4077');
  });
});
