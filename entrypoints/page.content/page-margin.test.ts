// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPageMargin } from './page-margin';

describe('createPageMargin', () => {
  it.each([
    ['<html>', null],
    ['<html style="margin-right: 12px">', 'margin-right: 12px'],
    ['<html style="color: red">', 'color: red'],
  ])('leaves %s as it was', (_, style) => {
    const root = document.createElement('html');
    if (style !== null) root.setAttribute('style', style);
    const margin = createPageMargin(root, (work) => work());
    margin.set(380);
    expect(root.style.marginRight).toBe('380px');
    margin.set(420);
    margin.set(0);
    expect(root.getAttribute('style')).toBe(style);
  });

  it('moves the fixed header of HKLII too, also one that was drawn later, and gives it back to the letter', () => {
    const root = document.createElement('html');
    root.innerHTML =
      '<body><header class="v-app-bar--fixed" style="height:48px;left:0px"></header><main></main></body>';
    const before = root.outerHTML;
    const margin = createPageMargin(root, (work) => work());
    margin.set(380);
    expect(root.querySelector('header')?.style.marginRight).toBe('380px');
    expect(root.querySelector('main')?.style.marginRight).toBe('');
    const later = document.createElement('header');
    later.className = 'v-app-bar--fixed';
    root.append(later);
    margin.refresh();
    expect(later.style.marginRight).toBe('380px');
    later.remove();
    margin.set(0);
    margin.refresh();
    expect(root.outerHTML).toBe(before);
  });

  it('keeps what the page itself changed while the sidebar was open', () => {
    const root = document.createElement('html');
    root.setAttribute('style', 'color: red');
    const margin = createPageMargin(root, (work) => work());
    margin.set(380);
    root.style.color = 'blue';
    margin.set(0);
    expect(root.style.color).toBe('blue');
    expect(root.style.marginRight).toBe('');
  });
});

describe('printing', () => {
  it('gives the paper its whole width, and the sidebar its room back afterwards', () => {
    const margin = createPageMargin(document.documentElement);
    margin.set(380);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.documentElement.style.marginRight).toBe('');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.style.marginRight).toBe('380px');
    margin.set(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.style.marginRight).toBe('');
  });
});
