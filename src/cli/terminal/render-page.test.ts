import { describe, expect, it } from 'vitest';
import { sampleLook, samplePage } from '#domain/sample-facts.ts';
import { renderPage } from './render-page.ts';

const VI = { lang: 'vi', width: 100 } as const;

describe('the facts of a page', () => {
  it('hold what was seen on it', () => {
    const look = sampleLook({ isColorless: true });
    const lines = renderPage(samplePage({ look, storedMode: 'color', colorMode: 'gray' }), VI);
    expect(lines[1]).toBe('  Trang 1: bản quét · 210 × 297 mm · 300 dpi · thang xám');
    expect(lines.join('\n')).toMatch(/\n {4}Màu +lưu màu, hình không có màu\n/);
  });

  it('say why nobody has looked', () => {
    expect(renderPage(samplePage({ unseen: 'time' }), VI)).toEqual([
      '',
      '  Trang 1: bản quét · 210 × 297 mm · 300 dpi · màu · hết thời gian mà chưa xem đến trang này',
    ]);
  });

  it('say nothing of pixels where no scan carries the page', () => {
    const page = samplePage({ kind: 'digital', dpi: null, colorMode: null, unseen: 'notScanned' });
    expect(renderPage(page, VI)).toEqual(['', '  Trang 1: văn bản điện tử · 210 × 297 mm']);
  });
});
