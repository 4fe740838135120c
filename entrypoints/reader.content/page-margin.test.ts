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
    const margin = createPageMargin(root);
    margin.set(380);
    expect(root.style.marginRight).toBe('380px');
    margin.set(420);
    margin.set(0);
    expect(root.getAttribute('style')?.replace(/;$/, '') ?? null).toBe(style);
  });
});
