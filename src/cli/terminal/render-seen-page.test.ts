import { describe, expect, it } from 'vitest';
import { sampleLook, samplePage, sampleSeal } from '#domain/sample-facts.ts';
import { renderSeenPage } from './render-seen-page.ts';

const VI = { lang: 'vi', width: 140 } as const;
const EN = { lang: 'en', width: 140 } as const;

const textOf = (...[page, layout]: Parameters<typeof renderSeenPage>) =>
  renderSeenPage(page, layout).join('\n');

describe('a page as it was seen', () => {
  it('says which seals are clear, and which a person must look at', () => {
    const redSeals = [
      sampleSeal(),
      sampleSeal({ shape: 'arc', edge: 'right', confidence: 0.61, isClear: false, sizeMm: 35.4 }),
    ];
    const page = samplePage({ look: sampleLook({ redSeals, coloredShare: 0.0123 }) });
    const text = textOf(page, VI);
    expect(text).toContain('Trang 1: 210 × 297 mm');
    expect(text).toContain('tròn, cỡ 36 mm, tại (120; 210) mm; tin cậy 97%, rõ');
    expect(text).toContain(
      'một phần vòng tròn, cỡ 35,4 mm, tại (120; 210) mm, bị mép phải cắt; tin cậy 61%, cần người xem',
    );
    expect(text).toContain('lưu màu, hình có màu (1,2% diện tích)');
    expect(textOf(page, EN)).toContain('round, 36 mm, at (120, 210) mm; confidence 97%, clear');
    expect(text).not.toContain('Hình dấu không màu');
  });

  it('tells stamps where there is no color, and color that is only claimed', () => {
    const look = sampleLook({ isColorless: true, stampShapes: [sampleSeal({ shape: 'rectangular' })] });
    const text = textOf(samplePage({ storedMode: 'color', colorMode: 'gray', look }), VI);
    expect(text).toMatch(/Hình dấu không màu +chữ nhật, cỡ 36 mm/);
    expect(text).toContain('lưu màu, hình không có màu');
  });

  it('names what is wrong with pose, edges and tone', () => {
    const look = sampleLook({
      ...{ skew: { degrees: -2.34, confidence: 1 }, turn: { degrees: 90, confidence: 0.9 } },
      ...{ clipped: [{ edge: 'left', confidence: 0.8 }], borders: [{ edge: 'top', depthMm: 8.25 }] },
      ...{ blank: { isBlank: true, inkShare: 0, confidence: 0.98 } },
      tone: { kind: 'pale', paper: 252, ink: 230, isLost: true, confidence: 1 },
    });
    const text = textOf(samplePage({ look }), VI);
    for (const said of [
      /Nghiêng +2,3° sang trái/,
      /Chiều trang +cần xoay 90° theo chiều kim đồng hồ; tin cậy 90%/,
      /Chữ bị cắt +ở mép trái; tin cậy 80%/,
      /Viền đen +mép trên 8,3 mm/,
      /Trang trắng +có; tin cậy 98%/,
      /Sáng tối +nhạt, không đọc được chữ; giấy 252, mực 230/,
    ]) {
      expect(text).toMatch(said);
    }
  });

  it('says what could not be measured', () => {
    const text = textOf(samplePage({ look: sampleLook({ skew: null, turn: null }) }), EN);
    expect(text).toMatch(/Skew +unknown: there are no lines of text/);
    expect(text).toMatch(/Orientation +unknown: there is no text/);
  });

  it('says why nobody has looked', () => {
    expect(textOf(samplePage({ unseen: 'imagePixels' }), VI)).toContain(
      'Trang 1: 210 × 297 mm · ảnh quá lớn, không xem được',
    );
  });
});
