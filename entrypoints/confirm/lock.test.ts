// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLock } from './lock';

let pressed: string[];
let locked: boolean[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Send once</button>';
  pressed = [];
  locked = [];
  for (const type of ['click', 'keydown'])
    document.querySelector('button')?.addEventListener(type, (event) => pressed.push(event.type));
  stop = watchLock(window, (isLocked) => locked.push(isLocked));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const press = (type: string, key?: string): void => {
  const event =
    key === undefined ? new MouseEvent(type, { bubbles: true }) : new KeyboardEvent(type, { key, bubbles: true });
  document.querySelector('button')?.dispatchEvent(event);
};

describe('the lock of the window in which something is asked', () => {
  it('lets no press through in the first moment, and every one after it', () => {
    press('click');
    press('keydown', 'Enter');
    expect(pressed).toEqual([]);
    vi.advanceTimersByTime(1000);
    press('click');
    expect(pressed).toEqual(['click']);
    expect(locked.at(-1)).toBe(false);
  });

  it('lets Esc through at once: a no needs no delay', () => {
    press('keydown', 'Escape');
    expect(pressed).toEqual(['keydown']);
  });

  it.each(['focus', 'resize', 'pageshow'])('begins anew at %s: what lay over it is gone in mid-click', (type) => {
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event(type));
    press('click');
    expect(pressed).toEqual([]);
    expect(locked.at(-1)).toBe(true);
  });

  it('is gone when it is stopped', () => {
    stop();
    press('click');
    expect(pressed).toEqual(['click']);
  });
});
