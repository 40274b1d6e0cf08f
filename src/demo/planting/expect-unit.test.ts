import { describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { expectUnit } from './expect-unit.ts';
import {
  CUT_OFF,
  FAX_BILEVEL,
  GRAY,
  GRAY_AS_RGB,
  LOW_RESOLUTION,
  NOTHING_PAINTED,
  PIXELS_AS_POINTS,
  USER_PASSWORD,
} from './faults.ts';
import { inventPapers } from './invent-papers.ts';
import { makeList } from './make-list.ts';
import { filesOf, PLANTED_UNIT, plantDossier } from './planted-unit.ts';

const expected = expectUnit(PLANTED_UNIT);

function findingsOf(plan: Parameters<typeof plantDossier>[2]) {
  const dossier = plantDossier('210105-0001', 0, plan, { sides: ['result'] });
  const truth = expectUnit({ folder: 'CSDL_X', dossiers: [dossier], foreign: [] });
  const file = truth.files.find(({ path }) => path.includes('_TP_'));
  return {
    verdict: file?.verdict,
    numbers: file?.findings.map(({ number, page }) => `${number} ${page ?? ''}`.trim()),
  };
}

/** The planted unit's list, as `makeDemoUnit` types it. */
function madeList() {
  const random = seededRandom(1);
  return makeList(PLANTED_UNIT, inventPapers(PLANTED_UNIT, random), random);
}

describe('the truth about the planted unit', () => {
  it('covers fourteen dossiers of two files each, all names different', () => {
    expect(expected.dossiers.map(dossier => dossier.files.length)).toEqual(
      Array.from({ length: 14 }, () => 2),
    );
    expect(new Set(expected.files.map(file => file.path)).size).toBe(28);
  });

  it('leaves more than a third of the dossiers clean', () => {
    expect(expected.counts.dossiers).toEqual({ passed: 6, undecided: 3, failed: 5 });
    const grave = expected.files
      .slice(0, 10)
      .flatMap(file => file.findings.filter(({ severity }) => severity !== 'info'));
    expect(grave).toEqual([]);
  });

  it('says nothing of a sound file but that a back is blank', () => {
    expect(findingsOf({ sides: ['form', 'emptyBack'] })).toEqual({ verdict: 'passed', numbers: ['PD06 2'] });
    expect(findingsOf({ sides: ['form'] })).toEqual({ verdict: 'passed', numbers: [] });
  });

  it.each([
    ['low resolution, page by page', LOW_RESOLUTION, 'failed', ['PD04 1', 'PD04 2']],
    ['nothing where gray pages bear no stamp', GRAY, 'passed', []],
    ['pixels taken for points, once', PIXELS_AS_POINTS, 'undecided', ['PD09']],
    ['a password, and nothing of the pages behind it', USER_PASSWORD, 'failed', ['PD03']],
    ['a file cut off, and nothing else', CUT_OFF, 'failed', ['PD01 1']],
  ])('tells of %s', (_, fault, verdict, numbers) => {
    expect(findingsOf({ sides: ['form', 'minutes'], faults: [fault] })).toEqual({ verdict, numbers });
  });

  it.each([
    ['gray', GRAY],
    ['gray stored as color', GRAY_AS_RGB],
    ['black and white', FAX_BILEVEL],
  ])('leaves to a person a stamped page that is %s, and asks no color of a blank back', (_, fault) => {
    expect(findingsOf({ sides: ['form', 'result', 'emptyBack'], faults: [fault] })).toEqual({
      ...{ verdict: 'undecided', numbers: ['PD05 2', 'PD06 3'] },
    });
  });

  it('names the page on which nothing is painted, and asks no resolution or color of it', () => {
    const sides = ['form', 'nothing', 'minutes'] as const;
    expect(findingsOf({ sides, faults: [NOTHING_PAINTED, LOW_RESOLUTION] }).numbers).toEqual([
      'PD04 1',
      'PD04 3',
      'PD06 2',
    ]);
  });

  it('tells at the cell what is wrong with the name that a row and its file share', () => {
    const { findings, files } = expectUnit(PLANTED_UNIT, madeList());
    const swapped = findings.filter(({ number }) => number === 'FN02');
    expect(swapped).toMatchObject([
      { path: 'danh-sach.xlsx', echoes: [expect.stringMatching(/^FN02 .*_TP\.pdf$/)] },
    ]);
    expect(files.flatMap(file => file.findings).filter(({ number }) => number === 'FN02')).toEqual([]);
  });

  it('believes a row that its paper bears no red seal, and notes a photocopy', () => {
    const colorless = expectUnit(PLANTED_UNIT, madeList()).files.flatMap(file =>
      file.findings.filter(({ number }) => number === 'PD05').map(({ case: gravity }) => gravity),
    );
    expect(colorless.toSorted()).toEqual(['declared', 'declared', 'sealElsewhere', 'stamp', 'stamp']);
  });

  it('has a row for each dossier but one, whose files no row has, and one for papers that are missing', () => {
    const { dossiers, files, list } = expectUnit(PLANTED_UNIT, madeList());
    expect(dossiers.filter(({ key }) => key.startsWith('Danh sách!'))).toHaveLength(14);
    expect(dossiers.filter(({ files: own }) => own.length === 0).map(({ code }) => code)).toEqual(['243']);
    const stray = files.filter(({ findings }) => findings.some(({ number }) => number === 'FD02'));
    expect(stray).toHaveLength(2);
    expect(list).toEqual({ path: 'danh-sach.xlsx', verdict: 'failed' });
  });

  it('plants a dozen faults in rows, no kind twice', () => {
    const inRows = madeList()?.findings.map(({ number, case: gravity }) => `${number} ${gravity}`) ?? [];
    expect(inRows.length).toBeGreaterThanOrEqual(12);
    expect(new Set(inRows.filter(kind => kind !== 'FD03 fault')).size).toBe(inRows.length - 2);
  });

  it('copies a file only from one that is made before it', () => {
    const names = filesOf(PLANTED_UNIT).map(file => file.name);
    const copies = filesOf(PLANTED_UNIT).filter(file => file.copyOf !== undefined);
    expect(copies).toHaveLength(1);
    for (const { name, copyOf = '' } of copies) {
      expect(names.indexOf(copyOf)).toBeGreaterThanOrEqual(0);
      expect(names.indexOf(copyOf)).toBeLessThan(names.indexOf(name));
    }
  });
});
