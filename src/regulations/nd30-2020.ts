import { colorOfPapers } from '#domain/checks/color-of-papers.ts';
import { minimumResolution } from '#domain/checks/minimum-resolution.ts';
import { minimumVersion } from '#domain/checks/minimum-version.ts';
import { pageSize } from '#domain/checks/page-size.ts';
import { readablePdf } from '#domain/checks/readable-pdf.ts';
import { signed } from '#domain/checks/signed.ts';
import { demand, type Regulation } from '#domain/regulation.ts';

/**
 * What the decree asks of an electronic copy of a paper document. Provisions: `PL1.II.I` is Phụ lục I, Phần II, mục I
 * (PDF of version 1.4 at least, color, 200 dpi, 100 %); `25.1.c` is điểm c khoản 1 Điều 25 (the paper is digitized and
 * signed by the body).
 */
export const nd302020: Regulation = {
  id: 'nd30-2020',
  title: {
    vi: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    en: 'Decree 30/2020/NĐ-CP of 5 March 2020 of the Government on clerical work',
  },
  from: '2020-03-05',
  replaces: [],
  provisions: /^(?:PL1\.II\.I|25\.1\.c)$/,
  rules: [
    demand('PL1.II.I', readablePdf, null),
    demand('PL1.II.I', minimumVersion, { version: '1.4' }),
    demand('PL1.II.I', colorOfPapers, { allowsGrayWithoutSeal: false }),
    demand('PL1.II.I', minimumResolution, { dpi: 200 }),
    demand('PL1.II.I', pageSize, null),
    demand('25.1.c', signed, null),
  ],
};
