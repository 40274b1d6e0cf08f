/** What a dossier asks for and what it ends in. */
export interface Procedure {
  /** First and last year in which such an applicant was born. */
  readonly born: readonly [number, number];
  /** Lower case, as in "Đơn đề nghị …". */
  readonly request: string;
  readonly formTitle: string;
  /** Why the applicant asks, one paragraph. */
  readonly reason: string;
  readonly result: 'birthCertificate' | 'decision' | 'confirmation';
  readonly resultTitle: string;
  /** What the result says, one paragraph; the person stands before it. */
  readonly resultText: string;
  /** Tail of a document number: 15/QĐ-UBND. */
  readonly symbol: string;
}

export const BIRTH: Procedure = {
  born: [1985, 1999],
  request: 'đăng ký khai sinh',
  formTitle: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
  reason:
    'Đề nghị cơ quan đăng ký khai sinh cho cháu bé có tên dưới đây, sinh tại trạm y tế xã, có giấy chứng sinh kèm theo.',
  result: 'birthCertificate',
  resultTitle: 'GIẤY KHAI SINH',
  resultText: '',
  symbol: 'KS',
};

export const PROCEDURES: readonly [Procedure, ...Procedure[]] = [
  BIRTH,
  {
    born: [1990, 2001],
    request: 'cấp giấy xác nhận tình trạng hôn nhân',
    formTitle: 'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    reason:
      'Trong thời gian cư trú tại địa phương từ khi đủ tuổi kết hôn đến nay tôi chưa đăng ký kết hôn với ai. Tôi đề nghị cấp giấy xác nhận để làm thủ tục đăng ký kết hôn.',
    result: 'confirmation',
    resultTitle: 'GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    resultText:
      'Trong thời gian cư trú tại địa phương, tính đến ngày cấp giấy này, chưa đăng ký kết hôn với ai. Giấy này được cấp để làm thủ tục đăng ký kết hôn và có giá trị 06 tháng kể từ ngày cấp.',
    symbol: 'UBND-XNTTHN',
  },
  {
    born: [1932, 1940],
    request: 'trợ cấp xã hội hàng tháng cho người cao tuổi',
    formTitle: 'TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI',
    reason:
      'Tôi là người cao tuổi, sống một mình, không có người có nghĩa vụ phụng dưỡng, hiện không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hàng tháng. Tôi đề nghị được xem xét hưởng trợ cấp theo quy định.',
    result: 'decision',
    resultTitle: 'Về việc trợ cấp xã hội hàng tháng cho đối tượng bảo trợ xã hội',
    resultText:
      'được hưởng trợ cấp xã hội hàng tháng với mức 360.000 đồng (ba trăm sáu mươi nghìn đồng), kể từ ngày 01 tháng 8 năm 2021.',
    symbol: 'QĐ-UBND',
  },
  {
    born: [1970, 1990],
    request: 'công nhận hộ thoát nghèo',
    formTitle: 'GIẤY ĐỀ NGHỊ XÉT DUYỆT HỘ THOÁT NGHÈO',
    reason:
      'Qua tự rà soát, gia đình tôi đã có nhà ở kiên cố, có nước sạch và thu nhập ổn định từ trồng rừng và chăn nuôi. Gia đình tôi tự nguyện đề nghị được xét ra khỏi danh sách hộ nghèo của xã.',
    result: 'decision',
    resultTitle: 'Công nhận hộ gia đình thoát nghèo năm 2021',
    resultText:
      'được công nhận là hộ gia đình thoát nghèo năm 2021 và tiếp tục được hưởng các chính sách hỗ trợ đối với hộ mới thoát nghèo theo quy định hiện hành.',
    symbol: 'QĐ-UBND',
  },
  {
    born: [1960, 1985],
    request: 'hỗ trợ chi phí mai táng',
    formTitle: 'TỜ KHAI ĐỀ NGHỊ HỖ TRỢ CHI PHÍ MAI TÁNG',
    reason:
      'Gia đình tôi đứng ra tổ chức mai táng cho người thân là đối tượng bảo trợ xã hội đang hưởng trợ cấp hàng tháng. Tôi đề nghị được hỗ trợ chi phí mai táng theo quy định.',
    result: 'decision',
    resultTitle: 'Về việc hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    resultText:
      'là người đứng ra tổ chức mai táng, được hỗ trợ chi phí một lần với mức 7.200.000 đồng (bảy triệu hai trăm nghìn đồng).',
    symbol: 'QĐ-UBND',
  },
  {
    born: [1972, 1985],
    request: 'xác nhận nơi cư trú và hoàn cảnh gia đình',
    formTitle: 'ĐƠN ĐỀ NGHỊ XÁC NHẬN',
    reason:
      'Con tôi đang học tại trường trung học phổ thông nội trú của huyện. Tôi đề nghị xác nhận gia đình thường trú tại xã và thuộc diện hộ cận nghèo để làm hồ sơ miễn, giảm học phí cho cháu.',
    result: 'confirmation',
    resultTitle: 'GIẤY XÁC NHẬN',
    resultText:
      'Hiện thường trú tại địa phương, gia đình thuộc diện hộ cận nghèo năm 2021, chấp hành tốt chủ trương của Đảng, chính sách và pháp luật của Nhà nước. Giấy này được cấp để làm hồ sơ miễn, giảm học phí.',
    symbol: 'GXN-UBND',
  },
];
