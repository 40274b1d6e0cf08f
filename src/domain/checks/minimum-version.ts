import { canRepair, isSigned, repairFix } from '../before-signing.ts';
import { defineCheck } from '../check.ts';
import { visibleText } from '../text.ts';

type Params = { readonly version: string };
type Values = {
  readonly version: string;
  readonly required: string;
  readonly isSigned: boolean;
  readonly canRepair: boolean;
};

/** A file is at least of the demanded PDF version; header and catalog count, the later wins. */
export const minimumVersion = defineCheck<'pdf', Params, Values, 'fault'>({
  number: 'PD02',
  id: 'pdf/minimum-version',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Phiên bản PDF', en: 'PDF version' },
  asks: {
    vi: 'Tệp đạt phiên bản PDF tối thiểu mà quy định yêu cầu.',
    en: 'The file is of the PDF version that the text demands, or later.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { version: '1.3', required: '1.4', isSigned: false, canRepair: true } },

  *inspect(file, { version: required }) {
    const { path, pdf } = file;
    const version = pdf.version.effective;
    if (reaches(version, required)) return;
    const values = { version, required, isSigned: isSigned(pdf), canRepair: canRepair(file) };
    const words = { vi: 'Nâng phiên bản PDF', en: 'Raise the PDF version' };
    const fixes = canRepair(file) ? [repairFix(file, 'raiseVersion', 'safe', words)] : [];
    yield { outcome: 'failed', at: { path }, case: 'fault', values, fixes };
  },

  explain: ({ version, required, isSigned: signed, canRepair: isOffered }) => ({
    message: {
      vi: `Tệp là PDF phiên bản ${visibleText(version)}; yêu cầu từ ${required} trở lên.`,
      en: `The file is PDF version ${visibleText(version)}; ${required} or later is required.`,
    },
    advice: adviceFor(signed, isOffered),
  }),
});

function adviceFor(signed: boolean, isOffered: boolean) {
  if (signed) {
    return {
      vi: 'Tệp đã ký số nên không sửa được nữa. Đề nghị nâng phiên bản trên bản chưa ký rồi ký lại.',
      en: 'The file is signed and can no longer be mended. Please raise the version of the unsigned file and sign that.',
    };
  }
  if (isOffered) {
    return {
      vi: 'Chọn «Nâng phiên bản PDF» trước khi ký số, không cần quét lại.',
      en: 'Choose “Raise the PDF version” before signing; no need to scan again.',
    };
  }
  return {
    vi: 'Đề nghị lưu lại tệp ở phiên bản mới hơn trước khi ký số, hoặc quét lại.',
    en: 'Please save the file in a later version before signing, or scan it again.',
  };
}

/** What cannot be read as a version does not reach any. */
function reaches(version: string, required: string): boolean {
  const [major, minor] = partsOf(version);
  const [needMajor, needMinor] = partsOf(required);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

function partsOf(version: string): readonly [number, number] {
  const found = /^(\d+)\.(\d+)$/.exec(version);
  return [Number(found?.[1] ?? Number.NaN), Number(found?.[2] ?? Number.NaN)];
}
