import { counted, numberIn } from './lang.ts';

/** Fewer files a second are told by the minute. */
const SLOW = 2;

const vi = {
  finding: 'Đang tìm tệp …',
  reading: (done: number, total: number) =>
    `Đang kiểm tra ${numberIn('vi', done)}/${numberIn('vi', total)} tệp`,
  painting: (done: number, total: number) =>
    `Đang vẽ ảnh cho báo cáo ${numberIn('vi', done)}/${numberIn('vi', total)} trang`,
  pages: (count: number) => `, ${numberIn('vi', count)} trang`,
  rate: (perSecond: number) =>
    perSecond >= SLOW
      ? `${numberIn('vi', Math.round(perSecond))} tệp/giây`
      : `${numberIn('vi', Math.ceil(perSecond * 60))} tệp/phút`,
  left: (seconds: number) => `còn khoảng ${span(seconds, 'giờ', 'phút', 'giây')}`,
};

const en: typeof vi = {
  finding: 'Looking for files …',
  reading: (done, total) => `Checking ${numberIn('en', done)} of ${counted(total, 'file')}`,
  painting: (done, total) =>
    `Painting pictures for the report: ${numberIn('en', done)} of ${counted(total, 'page')}`,
  pages: count => `, ${counted(count, 'page')}`,
  rate: perSecond =>
    perSecond >= SLOW
      ? `${counted(Math.round(perSecond), 'file')}/s`
      : `${counted(Math.ceil(perSecond * 60), 'file')}/min`,
  left: seconds => `about ${span(seconds, 'h', 'min', 's')} left`,
};

export const PROGRESS_WORDS = { vi, en };

/** 3700 s → "1 giờ 2 phút": two parts at most, the smaller ones do not matter any more. */
function span(seconds: number, hour: string, minute: string, second: string): string {
  const whole = Math.max(1, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} ${hour} ${minutes} ${minute}`;
  return minutes > 0 ? `${minutes} ${minute} ${whole % 60} ${second}` : `${whole} ${second}`;
}
