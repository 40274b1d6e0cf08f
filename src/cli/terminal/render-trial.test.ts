import { describe, expect, it } from 'vitest';
import { judgeTrial } from '#application/trial/judge-trial.ts';
import type { PageLook } from '#domain/page-look.ts';
import type { PageFacts, PdfReading } from '#domain/pdf-facts.ts';
import { sampleFile, sampleLook, samplePage, samplePdf, sampleSeal } from '#domain/sample-facts.ts';
import { bk2021Profile } from '#regulations/profiles/bk-2021.ts';
import { renderTrial } from './render-trial.ts';
import { PLAIN } from './style.ts';

function tell(pdf: PdfReading, lang: 'vi' | 'en' = 'vi', sizeBytes = 300_000): string {
  const trial = judgeTrial(bk2021Profile, sampleFile('a.pdf', { pdf, sizeBytes }));
  const profile = bk2021Profile.title[lang];
  return renderTrial({ path: 'a.pdf', pdf, trial, profile, lang }, { width: 110, style: PLAIN });
}

const pageOf = (page: Partial<PageFacts>, look: Partial<PageLook> = {}) =>
  samplePdf({ pages: [samplePage({ look: sampleLook(look), ...page })] });

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('a trial scan as it is told', () => {
  it('says of each right setting what was measured, and that all is good', () => {
    const text = tell(pageOf({}, { redSeals: [sampleSeal()], skew: { degrees: -0.34, confidence: 1 } }));
    for (const line of [
      '  ✓ Định dạng tệp   PDF',
      '  ✓ Chế độ màu      màu; thấy 1 dấu đỏ',
      '  ✓ Độ phân giải    300 dpi',
      '  ✓ Khổ giấy        210 × 297 mm',
      '  ✓ Độ sáng         giấy 250, mực 40',
      '  ✓ Giấy thẳng      0,3°',
      '    Dung lượng      300 KB mỗi trang',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(lastLine(text)).toBe('Kết luận: thiết lập máy quét đạt yêu cầu (Hướng dẫn Bắc Kạn 2021).');
    expect(lastLine(tell(pageOf({}), 'en'))).toMatch(/^Conclusion: the scanner’s settings are good/);
  });

  it('says what to change at the scanner, and in which order', () => {
    const text = tell(
      pageOf(
        { dpi: 150, colorMode: 'bilevel', storedMode: 'bilevel' },
        { isColorless: true, stampShapes: [sampleSeal()], turn: { degrees: 180, confidence: 1 } },
      ),
    );
    expect(text).toMatch(/✗ Độ phân giải +Trang 1: độ phân giải 150 dpi/);
    expect(text).toContain('→ Độ phân giải (Resolution): chọn 200 dpi trở lên, tốt nhất 300 dpi.');
    expect(text).toMatch(/\? Chế độ màu +Trang 1 có hình con dấu nhưng bản quét không có màu/);
    expect(text).toContain('→ Nếu giấy có dấu đỏ - Chế độ màu (Color mode): chọn Màu / Color 24-bit');
    expect(text).toMatch(/! Chiều trang +Trang 1 bị ngược đầu/);
    expect(lastLine(text)).toBe(
      'Kết luận: cần đổi thiết lập, theo thứ tự: 1. Độ phân giải; 2. Chế độ màu; 3. Chiều trang.',
    );
  });

  it('says for which papers a scan without color will do', () => {
    const gray = tell(pageOf({ colorMode: 'gray', storedMode: 'gray' }, { isColorless: true }));
    expect(gray).toMatch(/✓ Chế độ màu +thang xám; chỉ dùng cho giấy không có dấu đỏ/);
    const claimed = tell(pageOf({ colorMode: 'gray', storedMode: 'color' }, { isColorless: true }));
    expect(claimed).toContain('thang xám; tệp lưu màu nhưng hình không có màu; chỉ dùng');
  });

  it('says what should be looked at again where nothing is wrong', () => {
    expect(lastLine(tell(pageOf({}, { skew: { degrees: 3, confidence: 1 } })))).toBe(
      'Kết luận: thiết lập dùng được; nên xem lại, theo thứ tự: 1. Giấy thẳng.',
    );
  });

  it('asks for another page where this one tells nothing', () => {
    const white = { isBlank: true, inkShare: 0, confidence: 1 };
    expect(lastLine(tell(pageOf({ kind: 'blank' }, { blank: white })))).toMatch(
      /^Kết luận: trang quét trắng/,
    );
    const digital = pageOf({ kind: 'digital', dpi: null, colorMode: null, look: null });
    expect(lastLine(tell(digital))).toMatch(/^Kết luận: tệp này không có ảnh quét/);
    expect(tell(digital)).toMatch(/- Độ phân giải +trang này không cho biết/);
  });

  it('says which format to choose of a file that is no PDF', () => {
    const text = tell({ state: 'refused', cause: 'notPdf' });
    expect(text).toContain('→ Định dạng tệp (File format): chọn PDF, không chọn JPEG hay TIFF.');
    expect(lastLine(text)).toContain('1. Định dạng tệp.');
  });

  it('says how a heavy page is made lighter', () => {
    expect(tell(pageOf({}), 'vi', 9_000_000)).toContain('9 MB mỗi trang; có thể chọn mức nén JPEG vừa');
  });
});
