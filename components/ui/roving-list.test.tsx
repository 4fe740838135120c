// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { render } from '@/utils/testing/render';
import { RovingList } from './roving-list';

const ROWS = [['copy 1', 'open 1'], ['copy 2', 'open 2', 'more 2'], ['copy 3']];

const draw = async () => {
  const drawn = await render(
    <RovingList>
      {ROWS.map((controls) => (
        <li key={controls[0]}>
          {controls.map((name) => (
            <button key={name} type="button">
              {name}
            </button>
          ))}
        </li>
      ))}
    </RovingList>,
  );
  document.body.append(drawn.element);
  return drawn;
};

const focused = () => document.activeElement?.textContent;

describe('a list with roving focus', () => {
  it('is one stop for the Tab key, wherever the reader was in it', async () => {
    const drawn = await draw();
    const stops = () => [...drawn.element.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).toEqual(['copy 1']);
    drawn.find('button', 'open 2').focus();
    expect(stops().map(({ textContent }) => textContent)).toEqual(['open 2']);
  });

  it.each([
    ['open 1', 'ArrowDown', 'open 2', 'the same control of the next row'],
    ['more 2', 'ArrowDown', 'copy 3', 'the last one where the row is shorter'],
    ['copy 1', 'ArrowUp', 'copy 1', 'nothing above the first'],
    ['copy 2', 'ArrowRight', 'open 2', 'within the row'],
    ['open 1', 'ArrowRight', 'open 1', 'not into the next row'],
    ['open 2', 'End', 'copy 3', 'the last row'],
    ['open 2', 'Home', 'copy 1', 'the first row'],
  ])('from %s, %s leads to %s: %s', async (from, key, to) => {
    const drawn = await draw();
    const start = drawn.find('button', from);
    start.focus();
    await drawn.press(start, key);
    expect(focused()).toBe(to);
  });
});
