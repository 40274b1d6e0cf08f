import { colorOfPapers } from '#domain/checks/color-of-papers.ts';
import { minimumResolution } from '#domain/checks/minimum-resolution.ts';
import { minimumVersion } from '#domain/checks/minimum-version.ts';
import { pageSize } from '#domain/checks/page-size.ts';
import { readablePdf } from '#domain/checks/readable-pdf.ts';
import { signed } from '#domain/checks/signed.ts';
import { demand, type Regulation } from '#domain/regulation.ts';

/**
 * What the circular asks of a scan of a dossier's papers, Điều 8: the whole document, the technical parameters of Thông tư
 * 02/2019/TT-BNV, signed by the officer who scans. Its clauses were not read, so the article alone is cited.
 */
export const tt012023: Regulation = {
  id: 'tt01-2023',
  title: {
    vi: 'Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ quy định một số nội dung và biện pháp thi hành trong số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính và thực hiện thủ tục hành chính trên môi trường điện tử',
    en: 'Circular 01/2023/TT-VPCP of 5 April 2023 of the Minister, Chairman of the Government Office, on digitizing dossiers, papers and results of administrative procedures',
  },
  from: '2023-05-25',
  replaces: [],
  provisions: /^8$/,
  rules: [
    demand('8', readablePdf, null),
    demand('8', minimumVersion, { version: '1.4' }),
    demand('8', colorOfPapers, { allowsGrayWithoutSeal: false }),
    demand('8', minimumResolution, { dpi: 200 }),
    demand('8', pageSize, null),
    demand('8', signed, null),
  ],
};
