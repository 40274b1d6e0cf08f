import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { englishCount } from '../english-count.ts';
import type { FileFacts, UnitFacts } from '../facts.ts';
import { folderOf, inFolder, isFiledFlat } from '../file-path.ts';
import type { Edit, Fix } from '../finding.ts';
import { shownName, twinKey } from '../text.ts';
import { readUnitFolder } from '../unit-folder.ts';
import { vietnameseNumber } from '../words.ts';

type Values =
  | {
      readonly folder: string;
      /** Empty when nothing can be proposed. */
      readonly proposal: string;
    }
  | { readonly folder: string; readonly subfolder: string; readonly files: number; readonly stay: number };

/** A unit's scans lie directly in one folder, `CSDL_tendonvi`. Asked only where a folder was named. */
export const unitFolderForm = defineCheck<'unit', null, Values, 'name' | 'subfolder'>({
  number: 'FD01',
  id: 'folder/unit-folder-form',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Thư mục của đơn vị', en: 'The unit’s folder' },
  asks: {
    vi: 'Các tệp quét nằm ngay trong một thư mục tên CSDL_tendonvi, không chia thư mục con.',
    en: 'The scans lie directly in one folder named CSDL_tendonvi, without subfolders.',
  },
  cases: ['name', 'subfolder'],
  example: { case: 'name', values: { folder: 'CSDL-UBND xã Phúc Lộc', proposal: 'CSDL_UBND xã Phúc Lộc' } },

  *inspect(unit) {
    const { folder } = unit;
    if (folder === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    const reading = readUnitFolder(folder);
    if (reading.state !== 'exact') {
      const proposal = reading.state === 'nearMiss' ? reading.proposal : '';
      yield { outcome: 'failed', at: { path: folder }, case: 'name', values: { folder, proposal } };
    }
    yield* subfolders(unit, folder);
  },

  explain: values => ('subfolder' in values ? explainSubfolder(values) : explainFolder(values)),
});

function* subfolders({ dossiers }: UnitFacts, folder: string): Generator<Answer<Values, 'subfolder'>> {
  const files = dossiers.flatMap(dossier => dossier.files);
  const claims = new Map<string, number>();
  for (const { name } of files) claims.set(twinKey(name), (claims.get(twinKey(name)) ?? 0) + 1);
  const deep = files.filter(({ path }) => !isFiledFlat(path, folder));
  for (const [subfolder, inner] of Map.groupBy(deep, ({ path }) => folderOf(path))) {
    const edits = inner.flatMap(file => moveUp(file, folder, claims));
    const stay = inner.length - edits.length;
    const values = { folder, subfolder, files: inner.length, stay };
    const fixes = edits.length > 0 ? [flatten(subfolder, edits, stay)] : [];
    yield { outcome: 'failed', at: { path: subfolder }, case: 'subfolder', values, fixes };
  }
}

/** Only where no other file of the unit has or would have that name. */
function moveUp(
  { path, name, sha256 }: FileFacts,
  folder: string,
  claims: ReadonlyMap<string, number>,
): readonly Edit[] {
  if (sha256 === '' || claims.get(twinKey(name)) !== 1) return [];
  return [{ kind: 'rename', from: path, to: inFolder(folder, name), sha256 }];
}

function flatten(subfolder: string, edits: readonly Edit[], stay: number): Fix {
  return {
    confidence: stay === 0 ? 'safe' : 'confirm',
    words: {
      vi: `Chuyển ${vietnameseNumber(edits.length)} tệp của «${shownName(subfolder)}» ra thư mục của đơn vị`,
      en: `Move ${englishCount(edits.length, 'file')} of «${shownName(subfolder)}» up to the unit’s folder`,
    },
    edits,
  };
}

function explainFolder({ folder, proposal }: Extract<Values, { proposal: unknown }>) {
  const shown = shownName(folder);
  const right = shownName(proposal);
  return {
    message: {
      vi: `Tên thư mục «${shown}» không theo mẫu CSDL_tendonvi${proposal === '' ? '.' : `; tên đúng là «${right}».`}`,
      en: `Folder name «${shown}» does not follow CSDL_tendonvi${proposal === '' ? '.' : `; the right name is «${right}».`}`,
    },
    advice: {
      vi:
        proposal === ''
          ? 'Đề nghị đổi tên thư mục thành CSDL_ và tên đơn vị, ví dụ «CSDL_UBND xã Phúc Lộc».'
          : `Đề nghị đổi tên thư mục thành «${right}».`,
      en:
        proposal === ''
          ? 'Please rename the folder to CSDL_ and the unit’s name, such as «CSDL_UBND xã Phúc Lộc».'
          : `Please rename the folder to «${right}».`,
    },
  };
}

function explainSubfolder({ folder, subfolder, files, stay }: Extract<Values, { subfolder: unknown }>) {
  const some = stay > 0;
  return {
    message: {
      vi: `${vietnameseNumber(files)} tệp nằm trong thư mục con «${shownName(subfolder)}»; hướng dẫn yêu cầu đặt ngay trong «${shownName(folder)}».`,
      en: `The subfolder «${shownName(subfolder)}» holds ${englishCount(files, 'file')}; the guidance wants all files directly in «${shownName(folder)}».`,
    },
    advice: {
      vi: some
        ? `Chọn «Chuyển ra ngoài» để chuyển các tệp không trùng tên; ${vietnameseNumber(stay)} tệp trùng tên hoặc chưa đọc được, đề nghị tự kiểm tra.`
        : 'Chọn «Chuyển ra ngoài» để chuyển các tệp ra thư mục của đơn vị.',
      en: some
        ? `Choose “Move up” for the files whose names are free; please look yourself at ${englishCount(stay, 'file')} whose name is taken or whose content could not be read.`
        : 'Choose “Move up” to move the files to the unit’s folder.',
    },
  };
}
