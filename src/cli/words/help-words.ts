import type { Words } from '#domain/words.ts';

export const HELP_TOPICS = ['sohoa', 'check', 'facts', 'look', 'trial', 'rules'] as const;

type Topic = (typeof HELP_TOPICS)[number];

const SOHOA: Words = {
  vi: `sohoa - kiểm tra hồ sơ số hóa trước khi bàn giao

Cách dùng
  sohoa check THƯ_MỤC...     Kiểm tra tệp quét và danh sách, nói từng chỗ chưa đạt
  sohoa facts TỆP            Mọi số đo của một tệp PDF, hoặc cách hiểu một danh sách .xlsx
  sohoa look TỆP             Nhìn từng trang: con dấu, màu, nghiêng, ngược ...; ghi ảnh có đánh dấu
  sohoa trial TỆP            Quét thử một trang: thiết lập máy quét đã đúng chưa, phải đổi gì
  sohoa rules [SỐ]           Giải thích lỗi và cách sửa, ví dụ: sohoa rules PD04
  sohoa LỆNH --help          Hướng dẫn của từng lệnh
  sohoa --version            Phiên bản

Ví dụ
  sohoa check "CSDL_UBND xã Phúc Lộc"
  sohoa check "CSDL_UBND xã Phúc Lộc" --html bao-cao.html

Tệp gốc chỉ được mở để đọc. Không có kết nối mạng nào.
Thêm --lang en để đọc bằng tiếng Anh.
`,
  en: `sohoa - checks digitized dossiers before they are handed over

Usage
  sohoa check FOLDER...      Check scans and their list, and tell what is not in order
  sohoa facts FILE           Everything measured of a PDF, or how an .xlsx list is understood
  sohoa look FILE            See its pages: seals, color, skew, orientation ...; writes marked pictures
  sohoa trial FILE           Scan one page: are the scanner's settings right, and which must change
  sohoa rules [NUMBER]       Explain a fault and how to mend it, such as: sohoa rules PD04
  sohoa COMMAND --help       Help on one command
  sohoa --version            Version

Examples
  sohoa check "CSDL_UBND xã Phúc Lộc" --lang en
  sohoa check "CSDL_UBND xã Phúc Lộc" --html report.html --lang en

Originals are only opened for reading. Nothing goes over the network.
`,
};

const CHECK: Words = {
  vi: `sohoa check - kiểm tra thư mục và danh sách

Cách dùng: sohoa check THƯ_MỤC_HOẶC_TỆP... [lựa chọn]

Một thư mục CSDL_tendonvi là một đơn vị; một thư mục chứa nhiều CSDL_* là nhiều đơn vị.
Danh sách .xlsx được tìm trong thư mục, cạnh thư mục hoặc ở cấp trên; có nhiều danh sách thì chọn bằng --list.
Nêu riêng một danh sách: sohoa check "Danh sách.xlsx" kiểm tra nó cùng thư mục CSDL_* nằm cạnh.

Lựa chọn
  --html TỆP           Ghi thêm báo cáo HTML, mở bằng trình duyệt, in được
  --xlsx TỆP           Ghi thêm «Danh sách tệp chưa đạt yêu cầu» (.xlsx), và cạnh đó một bản sao của
                       danh sách có đánh dấu, ghi chú từng ô; bản gốc giữ nguyên
  --json               In báo cáo dạng JSON (docs/report.schema.json)
  --jsonl              In từng tệp, từng hồ sơ trên một dòng JSON
  --profile TÊN        Quy định áp dụng: bk-2021 (mặc định), tt02-2019, nd30-copy, tt01-2023
  --stage BƯỚC         Việc đã làm đến đâu: scan, list (mặc định), sign, send
  --day NGÀY           Ngày bàn giao, mặc định hôm nay; ví dụ 24/11/2026
  --only SỐ,SỐ         Chỉ kiểm tra các lỗi này, ví dụ PD04,PD05
  --skip SỐ,SỐ         Bỏ qua các lỗi này
  --fail-on MỨC        Mã thoát 1 từ mức nào: error (mặc định), undecided, warning
  --list TỆP           Danh sách .xlsx của đơn vị, khi không muốn để tự tìm
  --columns TỆP        Nói rõ ý nghĩa các cột chưa hiểu: tệp JSON { "Số GPXD": "resultNumber", "Cán bộ": null };
                       các tên dùng được được liệt kê khi nêu sai
  --remember           Nhớ tệp của --columns cho lần sau, trong .sohoa cạnh danh sách
  --kit TỆP            Tệp Trung tâm công bố: danh mục đơn vị, cột của mẫu, nơi liên hệ (docs/kit.md)
  --unit-code MÃ       Mã định danh của đơn vị, ví dụ 000.00.01.H03; không nêu thì lấy theo --kit
  --jobs N             Số tệp đọc cùng lúc, mặc định theo máy
  --no-cache           Đọc lại mọi tệp, không dùng kết quả đọc lần trước
  --no-pixels          Không xem hình các trang: nhanh hơn, nhưng chưa biết con dấu, trang trắng, trang ngược …
  --lang vi|en         Ngôn ngữ

Ví dụ
  sohoa check "D:/So hoa/CSDL_UBND xã Phúc Lộc"
  sohoa check CSDL_A --list "Danh sách 2021.xlsx" --xlsx chua-dat.xlsx
  sohoa check CSDL_A CSDL_B --html bao-cao.html
  sohoa check CSDL_A --only PD04 --fail-on warning
  sohoa check tep-1.pdf tep-2.pdf --profile tt02-2019
  sohoa check CSDL_A --jsonl > ket-qua.jsonl

Mã thoát: 0 không có lỗi; 1 có lỗi; 2 có đường dẫn, danh sách hoặc lựa chọn không dùng được; 130 bị dừng.
Bấm Ctrl-C để dừng: phần đã kiểm tra vẫn được in ra.
`,
  en: `sohoa check - check a folder of scans and its list

Usage: sohoa check FOLDER_OR_FILE... [options]

A folder CSDL_<unit> is one unit; a folder that holds several CSDL_* is several units.
The .xlsx list is looked for in the folder, beside it and one level above; of several, choose one with --list.
A list named alone, sohoa check "list.xlsx", is checked with the folder CSDL_* beside it.

Options
  --html FILE          Also write an HTML report, to open in a browser, printable
  --xlsx FILE          Also write the list of faults as a workbook, in Vietnamese, and beside it a copy
                       of the list with marks and comments in its cells; the list itself is unchanged
  --json               Print the report as JSON (docs/report.schema.json)
  --jsonl              Print one JSON line per file and dossier
  --profile NAME       Rules: bk-2021 (default), tt02-2019, nd30-copy, tt01-2023
  --stage STAGE        How far the work is: scan, list (default), sign, send
  --day DAY            Day of handover, today by default; such as 2026-11-24
  --only NO,NO         Ask these checks only, such as PD04,PD05
  --skip NO,NO         Leave these checks out
  --fail-on LEVEL      Exit code 1 from which level on: error (default), undecided, warning
  --list FILE          The unit's .xlsx list, where it should not be looked for
  --columns FILE       Say what unknown columns hold: JSON { "Permit no.": "resultNumber", "Clerk": null };
                       the names that can be used are told when one is wrong
  --remember           Remember the file of --columns for the next time, in .sohoa beside the list
  --kit FILE           What the center publishes: units, columns of its template, contact (docs/kit.md)
  --unit-code CODE     The unit's identification code, such as 000.00.01.H03; else that of --kit
  --jobs N             Files read at a time; the machine decides by default
  --no-cache           Read every file again, remember nothing
  --no-pixels          Do not look at the pages: faster, but seals, blank or upside-down pages stay unknown
  --lang vi|en         Language

Examples
  sohoa check "D:/So hoa/CSDL_UBND xã Phúc Lộc" --lang en
  sohoa check CSDL_A --list "list 2021.xlsx" --xlsx faults.xlsx
  sohoa check CSDL_A CSDL_B --html report.html
  sohoa check CSDL_A --only PD04 --fail-on warning
  sohoa check file-1.pdf file-2.pdf --profile tt02-2019
  sohoa check CSDL_A --jsonl > result.jsonl

Exit codes: 0 no errors; 1 errors; 2 a path, list or option cannot be used; 130 stopped.
Ctrl-C stops: what was checked by then is still told.
`,
};

const FACTS: Words = {
  vi: `sohoa facts - mọi số đo của một tệp PDF, hoặc cách hiểu một danh sách

Cách dùng: sohoa facts TỆP [--json] [--columns TỆP] [--no-pixels] [--lang vi|en]

PDF: phiên bản, số trang, khổ giấy, từng ảnh trên trang với độ phân giải và chế độ màu, những gì
nhìn thấy trên trang (trừ khi có --no-pixels), mật khẩu, mã lệnh, tệp kèm, chữ ký số. Danh sách .xlsx: các trang tính, dòng tiêu đề, mỗi cột được
hiểu là gì, số hồ sơ; với --json, mỗi ô một dòng JSON. Không xét đúng sai.

Ví dụ
  sohoa facts 000.00.01.H03-210722-1003_KQ_2021.pdf
  sohoa facts 000.00.01.H03-210722-1003_KQ_2021.pdf --json
  sohoa facts "Danh sách.xlsx" --columns cot.json
`,
  en: `sohoa facts - everything measured of a PDF, or how a list is understood

Usage: sohoa facts FILE [--json] [--columns FILE] [--no-pixels] [--lang vi|en]

PDF: version, pages and their size, each image with resolution and color, what is seen on each page
(but with --no-pixels), passwords, scripts, attachments, signatures. An .xlsx list: its sheets, the header's row, what each column is taken for,
how many dossiers; with --json a JSON line for each cell. It judges nothing.

Examples
  sohoa facts 000.00.01.H03-210722-1003_KQ_2021.pdf --lang en
  sohoa facts 000.00.01.H03-210722-1003_KQ_2021.pdf --json
  sohoa facts "list.xlsx" --columns columns.json --lang en
`,
};

const LOOK: Words = {
  vi: `sohoa look - nhìn từng trang như mắt người

Cách dùng: sohoa look TỆP [--page SỐ,SỐ] [--out THƯ_MỤC] [--json] [--lang vi|en]

Với mỗi trang: dấu đỏ (hình, cỡ, chỗ đóng tính bằng mm từ góc trên bên trái, độ tin cậy), hình dấu trên
bản không màu, màu lưu và màu thật, trang trắng, nghiêng, chiều trang, chữ bị cắt ở mép, viền đen, sáng tối.
Ghi ảnh JPEG của từng trang, có khung đánh dấu, và ảnh riêng từng con dấu; không ghi đè tệp nào.

Lựa chọn
  --page SỐ,SỐ         Chỉ các trang này, ví dụ 1,3
  --out THƯ_MỤC        Nơi ghi ảnh; không nêu thì tạo thư mục mới tại chỗ đang đứng.
                       Không ghi vào trong thư mục CSDL_*
  --json               In dạng JSON, kèm đường dẫn từng ảnh
  --lang vi|en         Ngôn ngữ

Ví dụ
  sohoa look 000.00.01.H03-210722-1003_KQ_2021.pdf
  sohoa look 000.00.01.H03-210722-1003_KQ_2021.pdf --page 2 --out ~/anh-quet
`,
  en: `sohoa look - see pages as an eye does

Usage: sohoa look FILE [--page NO,NO] [--out FOLDER] [--json] [--lang vi|en]

Of each page: red seals (shape, size, place in mm from the top left, confidence), stamps on colorless pages,
color as stored and as seen, blank, skew, orientation, writing cut off at edges, black borders, tone.
Writes a JPEG of each page with frames around what was seen, and one of each seal; nothing is overwritten.

Options
  --page NO,NO         These pages only, such as 1,3
  --out FOLDER         Where pictures go; else a new folder where you stand. Never into a folder CSDL_*
  --json               Print JSON, with the path of each picture
  --lang vi|en         Language

Examples
  sohoa look 000.00.01.H03-210722-1003_KQ_2021.pdf --lang en
  sohoa look 000.00.01.H03-210722-1003_KQ_2021.pdf --page 2 --out ~/pictures --lang en
`,
};

const TRIAL: Words = {
  vi: `sohoa trial - quét thử một trang để chỉnh máy quét

Cách dùng: sohoa trial TỆP [--profile TÊN] [--json] [--lang vi|en]

Quét một trang có chữ và dấu đỏ bằng thiết lập định dùng, rồi chạy lệnh này. Ba trang đầu được xét;
từng thiết lập được nói là đúng hay sai và phải đổi gì: định dạng, chế độ màu, độ phân giải, khổ giấy,
độ sáng, chữ ở mép giấy, giấy thẳng, chiều trang, phiên bản PDF, viền đen. Dòng cuối là kết luận.

Lựa chọn
  --profile TÊN        Quy định áp dụng: bk-2021 (mặc định), tt02-2019, nd30-copy, tt01-2023
  --json               In dạng JSON
  --lang vi|en         Ngôn ngữ

Ví dụ
  sohoa trial quet-thu.pdf
  sohoa trial quet-thu.pdf --profile tt02-2019

Mã thoát: 0 không có thiết lập sai; 1 có thiết lập sai; 2 không đọc được tệp hoặc lựa chọn không dùng được.
`,
  en: `sohoa trial - scan one page to set a scanner right

Usage: sohoa trial FILE [--profile NAME] [--json] [--lang vi|en]

Scan a page with text and a red seal with the settings you mean to use, then run this. The first three
pages are judged; each setting is told right or wrong, with what to change: file format, color mode,
resolution, paper size, brightness, writing at edges, straight paper, orientation, PDF version, black
borders. The last line is the conclusion.

Options
  --profile NAME       Rules: bk-2021 (default), tt02-2019, nd30-copy, tt01-2023
  --json               Print JSON
  --lang vi|en         Language

Examples
  sohoa trial trial.pdf --lang en
  sohoa trial trial.pdf --profile tt02-2019 --lang en

Exit codes: 0 no setting is wrong; 1 one is; 2 the file cannot be read, or an option cannot be used.
`,
};

const RULES: Words = {
  vi: `sohoa rules - giải thích lỗi và cách sửa

Cách dùng: sohoa rules [SỐ...] [--lang vi|en]

Không có SỐ: liệt kê mọi lỗi được kiểm tra. Có SỐ: yêu cầu, căn cứ, ví dụ, cách sửa, mức độ theo từng quy định.

Ví dụ
  sohoa rules
  sohoa rules PD04
`,
  en: `sohoa rules - explain faults and how to mend them

Usage: sohoa rules [NUMBER...] [--lang vi|en]

Without a number: lists every check. With one: what it asks, where that stands, an example, the remedy,
and how grave it is by each set of rules.

Examples
  sohoa rules --lang en
  sohoa rules PD04 --lang en
`,
};

export const HELP: Readonly<Record<Topic, Words>> = {
  sohoa: SOHOA,
  check: CHECK,
  facts: FACTS,
  look: LOOK,
  trial: TRIAL,
  rules: RULES,
};
