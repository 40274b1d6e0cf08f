import { describe, expect, it } from 'vitest';
import { isSyllable } from './vietnamese-syllable.ts';

const TEXT =
  `Nguyễn Quỳnh Khuyên huỷ hủy hoà hòa khoẻ thuở nghiêng ngoằn ngoèo quýt quốc giặt gìn giữa giếng gì xoong Huế rượu
  khuya khuỷu tuần luật xuất yếu ý kỹ lý thuế quyết quỹ đìu hiu cừu bưu huyện oằn uống ở ô à đoàn hoạt choắt khuếch
  luýnh huých nguýt ngượng hươu Đắk Lắk Krông Pắc Bắc Kạn Chợ Đồn Ngân Sơn Pác Nặm Na Rì ngày tháng năm`.split(
    /\s+/,
  );

describe('isSyllable', () => {
  it.each(TEXT)('knows %s', word => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
  });

  it.each([
    ...[
      'NguyÔn',
      'café',
      'niño',
      'hat',
      'hàt',
      'hảc',
      'hãch',
      'lap',
      'hàá',
      'zòn',
      'fà',
      'wá',
      'jà',
      'køn',
      'Việtt',
    ],
    ...['nghiêngg', 'x', '', 'đđ', 'ươn\u0301\u0300', 'länge', 'Straße', 'a'.repeat(32_767)],
  ])('knows no %s', word => {
    expect(isSyllable(word)).toBe(false);
  });
});
