import { colorOfPapers } from '#domain/checks/color-of-papers.ts';
import { minimumResolution } from '#domain/checks/minimum-resolution.ts';
import { minimumVersion } from '#domain/checks/minimum-version.ts';
import { pageSize } from '#domain/checks/page-size.ts';
import { readablePdf } from '#domain/checks/readable-pdf.ts';
import { signed } from '#domain/checks/signed.ts';
import { demand, type Regulation } from '#domain/regulation.ts';

/**
 * What the circular asks of papers that are scanned. Provisions name the subject, `scan.resolution`, not the
 * article: the requirements were read in a public copy, the article numbers were not.
 */
export const tt022019: Regulation = {
  id: 'tt02-2019',
  title: {
    vi: 'Thông tư số 02/2019/TT-BNV ngày 24/01/2019 của Bộ trưởng Bộ Nội vụ quy định tiêu chuẩn dữ liệu thông tin đầu vào và yêu cầu bảo quản tài liệu lưu trữ điện tử',
    en: 'Circular 02/2019/TT-BNV of 24 January 2019 of the Minister of Home Affairs on standards of input data and on the preservation of electronic archives',
  },
  from: '2019-03-10',
  replaces: [],
  provisions: /^scan\.(?:format|version|color|resolution|scale|signature)$/,
  rules: [
    demand('scan.format', readablePdf, null),
    demand('scan.version', minimumVersion, { version: '1.4' }),
    demand('scan.color', colorOfPapers, { allowsGrayWithoutSeal: false }),
    demand('scan.resolution', minimumResolution, { dpi: 200 }),
    demand('scan.scale', pageSize, null),
    demand('scan.signature', signed, null),
  ],
};
