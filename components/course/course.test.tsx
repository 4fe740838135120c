// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { type Drawn, render } from '@/utils/testing/render';
import { COURSE_CARDS, EXERCISE_LINES, EXERCISE_SOURCE } from './cards';
import { Course } from './course';

let drawn: Drawn;
afterEach(() => drawn.remove());

const heading = (): string => drawn.find('h2').textContent ?? '';
const turn = (key: string): Promise<void> => drawn.press(document.activeElement as HTMLElement, key);

async function openExercise(): Promise<void> {
  drawn = await render(<Course />);
  for (let at = 1; at < COURSE_CARDS.length; at++) await turn('ArrowRight');
}

describe('the course', () => {
  it('goes by the arrow keys through six cards, each read from its heading, to "done"', async () => {
    drawn = await render(<Course />);
    const headings = [];
    for (let at = 0; at < 6; at++) {
      expect(document.activeElement).toBe(drawn.find('h2'));
      headings.push(heading());
      await turn('ArrowRight');
    }
    expect(new Set(headings).size).toBe(6);
    expect(heading()).toBe('Done.');
    await turn('ArrowRight');
    expect(heading()).toBe('Done.');
    await turn('ArrowLeft');
    expect(heading()).toBe(headings[5]);
  });

  it('goes by its buttons as well, and begins again', async () => {
    drawn = await render(<Course />);
    for (let at = 0; at < 5; at++) await drawn.click('button', 'Next');
    await drawn.click('button', 'Finish');
    expect(heading()).toBe('Done.');
    await drawn.click('button', 'Begin again');
    expect(drawn.text()).toContain('Card 1 of 6');
  });

  it.each(LANGUAGES)('is drawn in %s', async (language) => {
    drawn = await render(<Course />, language);
    expect(drawn.element.querySelectorAll('section p').length).toBeGreaterThan(3);
  });
});

describe('the exercise', () => {
  it('praises who ticks the three errors, and no other line', async () => {
    await openExercise();
    const boxes = [...drawn.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    for (const [at, { isWrong }] of EXERCISE_LINES.entries())
      if (isWrong) await drawn.click(`#${CSS.escape(boxes[at]?.id ?? '')}`);
    await drawn.click('button', 'Check');
    expect(drawn.find('[role=status]').textContent).toBe('6 of 6 lines judged rightly.');
    expect(drawn.text()).not.toContain('Look again.');
  });

  it('says of each line that was misjudged what its paragraph says', async () => {
    await openExercise();
    await drawn.click('button', 'Check');
    expect(drawn.find('[role=status]').textContent).toBe('3 of 6 lines judged rightly.');
    expect(drawn.text()).toContain('Look again. It is counsel’s submission');
  });

  it('quotes the sample judgment as it stands', () => {
    const sample = readFileSync(join(__dirname, '../../scripts/samples/hklii-judgment.html'), 'utf8')
      .replace(/<[^>]+>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/\s+/g, ' ');
    for (const [, text] of EXERCISE_SOURCE) expect(sample).toContain(text);
  });
});
