import type { LimitName, ReaderRepair, RefusalCause } from './pdf-facts.ts';
import type { Words } from './words.ts';

interface Said {
  readonly message: Words;
  readonly advice: Words;
}

const SCAN_AGAIN: Words = {
  vi: 'Đề nghị quét lại giấy tờ này, hoặc chép lại tệp từ máy quét.',
  en: 'Please scan the paper again, or copy the file from the scanner again.',
};

const RUN_AGAIN: Words = {
  vi: 'Đề nghị kiểm tra lại khi tệp đã sẵn sàng.',
  en: 'Please check again when the file is ready.',
};

const ASK_CENTER: Words = {
  vi: 'Đề nghị mở tệp xem có đúng và đủ trang không; nếu cần, báo Trung tâm kèm tệp này.',
  en: 'Please open the file to see whether it is right and whole; if in doubt, send it to the center.',
};

/** What is said of a file that gave no facts. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCause, Said>> = {
  empty: { message: { vi: 'Tệp rỗng (0 byte).', en: 'The file is empty (0 bytes).' }, advice: SCAN_AGAIN },
  notPdf: {
    message: {
      vi: 'Nội dung tệp không phải PDF, dù tên có thể ghi .pdf.',
      en: 'The file’s content is no PDF, whatever its name says.',
    },
    advice: {
      vi: 'Đề nghị quét lại và lưu ở định dạng PDF; không đổi đuôi tệp ảnh hay Word thành .pdf.',
      en: 'Please scan it again and save it as PDF; do not rename a picture or Word file to .pdf.',
    },
  },
  damaged: {
    message: { vi: 'Tệp PDF bị hỏng, không đọc được.', en: 'The PDF is damaged and cannot be read.' },
    advice: SCAN_AGAIN,
  },
  noPages: {
    message: { vi: 'Tệp PDF không có trang nào.', en: 'The PDF has no pages.' },
    advice: SCAN_AGAIN,
  },
  cutOff: {
    message: {
      vi: 'Tệp PDF bị cắt cụt: thiếu trang hoặc thiếu một phần nội dung trang.',
      en: 'The PDF is cut off: a page, or a part of one, is missing.',
    },
    advice: SCAN_AGAIN,
  },
  loop: {
    message: {
      vi: 'Cấu trúc tệp PDF quay vòng, không đọc hết được.',
      en: 'The PDF’s structure runs in a circle and cannot be read through.',
    },
    advice: SCAN_AGAIN,
  },
  tooDeep: {
    message: {
      vi: 'Cấu trúc tệp PDF lồng nhau quá sâu, không phải do máy quét tạo ra.',
      en: 'The PDF is nested too deeply to come from a scanner.',
    },
    advice: SCAN_AGAIN,
  },
  limit: {
    message: { vi: 'Tệp vượt giới hạn kiểm tra', en: 'The file goes beyond what can be checked' },
    advice: ASK_CENTER,
  },
  crashed: {
    message: {
      vi: 'Phần mềm không kiểm tra được tệp này do lỗi của phần mềm.',
      en: 'The program could not check this file, by a fault of its own.',
    },
    advice: ASK_CENTER,
  },
  noAccess: {
    message: {
      vi: 'Không có quyền đọc tệp này nên chưa kiểm tra được.',
      en: 'The file could not be checked: your account may not read it.',
    },
    advice: {
      vi: 'Đề nghị xin quyền đọc, hoặc chép tệp về máy rồi kiểm tra lại.',
      en: 'Please ask for read access, or copy it to this machine and check again.',
    },
  },
  vanished: {
    message: {
      vi: 'Tệp đã biến mất trong khi kiểm tra nên chưa kiểm tra được.',
      en: 'The file disappeared while it was to be checked.',
    },
    advice: {
      vi: 'Nếu tệp đã được chuyển hoặc đổi tên, đề nghị kiểm tra lại thư mục.',
      en: 'If it was moved or renamed, please check the folder again.',
    },
  },
  beingWritten: {
    message: {
      vi: 'Tệp đang được ghi (máy quét hoặc chương trình khác chưa xong) nên chưa kiểm tra được.',
      en: 'The file is still being written by the scanner or another program.',
    },
    advice: RUN_AGAIN,
  },
  readError: {
    message: {
      vi: 'Ổ đĩa, thẻ nhớ hoặc đường mạng báo lỗi khi đọc tệp này.',
      en: 'The disk, the stick or the network failed while this file was read.',
    },
    advice: {
      vi: 'Đề nghị chép lại tệp từ nơi lưu gốc; nếu không còn, quét lại.',
      en: 'Please copy the file from where it was first kept; if it is lost, scan again.',
    },
  },
};

export const LIMIT_WORDS: Readonly<Record<LimitName, Words>> = {
  streamBytes: { vi: 'một phần dữ liệu nén quá lớn', en: 'one compressed part is too large' },
  fileBytes: { vi: 'dữ liệu nén của cả tệp quá lớn', en: 'the file’s compressed data is too large' },
  objects: { vi: 'quá nhiều đối tượng', en: 'too many objects' },
  operators: { vi: 'quá nhiều lệnh vẽ', en: 'too many drawing commands' },
  nesting: { vi: 'lồng nhau quá sâu', en: 'nested too deeply' },
  imagePixels: { vi: 'ảnh quá lớn', en: 'an image is too large' },
  time: { vi: 'quá thời gian', en: 'out of time' },
  memory: { vi: 'quá bộ nhớ', en: 'out of memory' },
  fileSize: { vi: 'tệp quá lớn', en: 'the file is too large' },
};

export const REPAIR_WORDS: Readonly<Record<ReaderRepair, Words>> = {
  xrefRebuilt: { vi: 'bảng tham chiếu phải dựng lại', en: 'its cross-reference had to be rebuilt' },
  streamLength: { vi: 'độ dài dữ liệu ghi sai', en: 'a stream’s length is wrong' },
  pageTree: { vi: 'cây trang ghi sai', en: 'its page tree is wrong' },
  brokenObject: { vi: 'có đối tượng hỏng', en: 'an object is broken' },
};

export const LOOK_FOR_YOURSELF = ASK_CENTER;
