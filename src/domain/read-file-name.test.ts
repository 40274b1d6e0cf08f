import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameParts, nationalCodes } from '#demo/arbitrary-names.ts';
import { parseFileName } from './file-name.ts';
import { codeInName, looksLikeScan, readFileName } from './read-file-name.ts';

describe('readFileName', () => {
  it('takes an exact name as it is', () => {
    const parts = { code: '243', part: 'TP', ordinal: null, year: 2016 };
    expect(readFileName('243_TP_2016.pdf')).toEqual({ state: 'exact', parts });
  });

  it.each([
    ['243_2016_TP.pdf', '243_TP_2016.pdf', ['order']],
    ['TP_243_2016.pdf', '243_TP_2016.pdf', ['order']],
    ['TP_2016_243.pdf', '243_TP_2016.pdf', ['order']],
    ['2016_243_TP.pdf', '243_TP_2016.pdf', ['order']],
    ['2016_KQ2_243.pdf', '243_KQ2_2016.pdf', ['order']],
    ['2016_2016_TP.pdf', '2016_TP_2016.pdf', ['order']],
    ['243_2016_tp.PDF', '243_TP_2016.pdf', ['order', 'letterCase', 'extensionCase']],
    ['243_tp_2016.pdf', '243_TP_2016.pdf', ['letterCase']],
    ['243_Kq_2016.pdf', '243_KQ_2016.pdf', ['letterCase']],
    ['243_KQ02_2016.pdf', '243_KQ2_2016.pdf', ['letterCase']],
    ['dd.243_KQ_2016.pdf', 'DD.243_KQ_2016.pdf', ['letterCase']],
    ['000.00.01.h03-210722-1000_TP_2021.pdf', '000.00.01.H03-210722-1000_TP_2021.pdf', ['letterCase']],
    ['243_TP_2016.PDF', '243_TP_2016.pdf', ['extensionCase']],
    ['243_ТР_2016.pdf', '243_TP_2016.pdf', ['lookAlike']],
    ['243_ΤΡ_2016.pdf', '243_TP_2016.pdf', ['lookAlike']],
    ['243_ＴＰ_２０１６.pdf', '243_TP_2016.pdf', ['lookAlike']],
    ['243_КQ_2016.рdf', '243_KQ_2016.pdf', ['lookAlike']],
    ['243⁄2016_TP_2016.pdf', '243~2016_TP_2016.pdf', ['lookAlike']],
    ['000.00.01.H03–210722–1000_TP_2021.pdf', '000.00.01.H03-210722-1000_TP_2021.pdf', ['lookAlike']],
    ['243-TP-2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243 TP 2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243.TP.2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243-TP_2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243_TP-2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243TP2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243TP_2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243_TP2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['243A-TP_2016.pdf', '243A_TP_2016.pdf', ['separator']],
    ['243-KQ2-2016.pdf', '243_KQ2_2016.pdf', ['separator']],
    ['2016_243TP.pdf', '243_TP_2016.pdf', ['order', 'separator']],
    ['2016_243A-TP2.pdf', '243A_TP2_2016.pdf', ['order', 'separator']],
    ['243_2016TP.pdf', '243_TP_2016.pdf', ['order', 'separator']],
    ['2016TP_243.pdf', '243_TP_2016.pdf', ['order', 'separator']],
    ['243__TP__2016.pdf', '243_TP_2016.pdf', ['separator']],
    ['_243_TP_2016_.pdf', '243_TP_2016.pdf', ['separator']],
    ['243_TP_2016..pdf', '243_TP_2016.pdf', ['separator']],
    ['TP-243-2016.pdf', '243_TP_2016.pdf', ['order', 'separator']],
    ['000.00.01.H03-210722-1000-KQ-2021.pdf', '000.00.01.H03-210722-1000_KQ_2021.pdf', ['separator']],
    [
      '000.00.01.H03-210722-1000-2021_KQ.pdf',
      '000.00.01.H03-210722-1000_KQ_2021.pdf',
      ['order', 'separator'],
    ],
    ['ĐẤT.243_TP_2016.pdf'.normalize('NFD'), 'ĐẤT.243_TP_2016.pdf', ['decomposed']],
    [' 243_TP_2016.pdf', '243_TP_2016.pdf', ['spaces']],
    ['243 _TP_ 2016.pdf', '243_TP_2016.pdf', ['spaces']],
    ['243_TP_2016 .pdf', '243_TP_2016.pdf', ['spaces']],
    ['243_TP_2016. pdf', '243_TP_2016.pdf', ['spaces']],
    ['243_TP_2016.pdf ', '243_TP_2016.pdf', ['spaces']],
    ['243\u00A0_TP_2016.pdf', '243_TP_2016.pdf', ['spaces']],
    ['000.00.01.H03 - 210722 - 1000_TP_2021.pdf', '000.00.01.H03-210722-1000_TP_2021.pdf', ['spaces']],
    ['243_TP_2016.pdf.', '243_TP_2016.pdf', ['trailingDot']],
    ['243_TP_2016.pdf.pdf', '243_TP_2016.pdf', ['doubleExtension']],
    ['243_TP_2016.PDF.pdf', '243_TP_2016.pdf', ['doubleExtension', 'extensionCase']],
    ['243_TP_2016', '243_TP_2016.pdf', ['missingExtension']],
    ['243_TP_2016.', '243_TP_2016.pdf', ['missingExtension', 'trailingDot']],
    ['243\u200B_TP_2016.pdf', '243_TP_2016.pdf', ['hidden']],
    ['243_TP_2016\u202E.pdf', '243_TP_2016.pdf', ['hidden']],
    ['243_TP_2016.pdf\u0000', '243_TP_2016.pdf', ['hidden']],
    ['243:2016_TP_2016.pdf', '243~2016_TP_2016.pdf', ['forbidden']],
    ['243/2016_TP_2016.pdf', '243~2016_TP_2016.pdf', ['forbidden']],
    [`243_TP_2016${' '.repeat(300)}.pdf`, '243_TP_2016.pdf', ['tooLong', 'spaces']],
  ])('reads %j as %s', (name, proposal, blemishes) => {
    expect(readFileName(name)).toMatchObject({
      ...{ state: 'nearMiss', proposal, blemishes },
      ...{ isLossless: name !== 'dd.243_KQ_2016.pdf', parts: parseFileName(proposal) },
    });
  });

  it.each([
    ['243_TP_2016 (1).pdf', ['copy']],
    ['243_TP_2016(2).pdf', ['copy']],
    ['243_TP_2016 - Copy.pdf', ['copy']],
    ['243_TP_2016 - Copy (2).pdf', ['copy']],
    ['243_TP_2016 - bản sao.pdf', ['copy']],
    ['243_TP_2016 - Bản sao (2).pdf', ['copy']],
    ['243_TP_2016 - Sao chép.pdf', ['copy']],
    ['Bản sao của 243_TP_2016.pdf', ['copy']],
    ['Copy of 243_TP_2016.pdf', ['copy']],
    ['243_TP_2016.pdf (1).pdf', ['copy', 'doubleExtension']],
    ['243_TP_2016 (bản sao xung đột của MAY-02 2026-03-01).pdf', ['conflictedCopy']],
    ["243_TP_2016 (MAY-02's conflicted copy 2026-03-01).pdf", ['conflictedCopy']],
    ['243_TP_2016.sync-conflict-20260301-101500-ABCDEFG.pdf', ['conflictedCopy']],
    ['243_TP_2016-DESKTOP-AB12CDE.pdf', ['conflictedCopy']],
    ['243_TP_2016.docx.pdf', ['doubleExtension']],
  ])('says that the proposal for %s leaves something out', (name, blemishes) => {
    const proposal = '243_TP_2016.pdf';
    expect(readFileName(name)).toMatchObject({ state: 'nearMiss', proposal, blemishes, isLossless: false });
  });

  it.each([
    ['scan0001.pdf', 'noCode'],
    ['SCAN0001.pdf', 'noCode'],
    ['Giấy khai sinh_TP_2021.pdf', 'noCode'],
    ['.pdf', 'noCode'],
    ['', 'noCode'],
    ['_TP_2016.pdf', 'noCode'],
    ['243_TP_2016.docx', 'noCode'],
    ['243_KQ_1_2016.pdf', 'noCode'],
    ['scan0001_TP_2021.pdf', 'noCode'],
    ['scan0001-tp-2021.pdf', 'noCode'],
    ['243_KQ0_2016.pdf', 'noCode'],
    ['243_kq0_2016.pdf', 'noCode'],
    ['243_KQ22016.pdf', 'noCode'],
    ['243ATP_2016.pdf', 'noPart'],
    ['2016_243ATP.pdf', 'noCode'],
    ['243_TP.pdf', 'noYear'],
    ['243_TP_16.pdf', 'noYear'],
    ['243_TP_0016.pdf', 'noYear'],
    ['000.00.01.H03-210722-1000_KQ.pdf', 'noYear'],
    ['243_2016.pdf', 'noPart'],
    ['000.00.01.H03-210722-1000.pdf', 'noPart'],
    ['000.00.01.H03-210230-0001_TP_2021.pdf', 'impossibleDay'],
    ['000.00.01.H03-210722-100_TP_2021.pdf', 'codeForm'],
    ['1.004616_TP_2021.pdf', 'procedureCode'],
    ['1.004616.000.00.00.H56_KQ_2021.pdf', 'procedureCode'],
    ['KQ243_TP_2016_2017.pdf', 'noCode'],
  ])('cannot understand %j: %s', (name, why) => {
    expect(readFileName(name)).toMatchObject({ state: 'unrecognized', why, candidates: [] });
  });

  it.each([
    ['1999_2016_TP.pdf', ['1999_TP_2016.pdf', '2016_TP_1999.pdf']],
    ['TP_2016_2017.pdf', ['2016_TP_2017.pdf', '2017_TP_2016.pdf']],
    ['243-2016_TP.pdf', ['243_TP_2016.pdf']],
    ['TP.243_2016.pdf', ['243_TP_2016.pdf']],
    ['TP_243-2016.pdf', ['243_TP_2016.pdf']],
    ['TP_2016-243.pdf', ['243_TP_2016.pdf']],
    ['2016-243_TP.pdf', ['243_TP_2016.pdf']],
  ])('proposes nothing for %s, which may mean several names', (name, candidates) => {
    const reading = readFileName(name);
    expect(reading).toMatchObject({ state: 'unrecognized', why: 'ambiguous' });
    expect(reading.state === 'unrecognized' && [...reading.candidates].sort()).toEqual(candidates);
  });

  it.each([
    ['CON.pdf', ['reserved']],
    ['nul.pdf', ['reserved']],
    ['com1.scan.pdf', ['reserved']],
    ['COM1.243_TP_2016.pdf', ['reserved']],
    ['LPT9', ['reserved']],
    ['COM².pdf', ['reserved']],
    ['a?.pdf', ['forbidden']],
    ['ảnh\u202Efdp.exe', ['hidden']],
    [`${'ộ'.repeat(90)}.pdf`, ['tooLong']],
    ['a'.repeat(5000), ['tooLong']],
    ['a'.repeat(255), []],
    ['a'.repeat(256), ['tooLong']],
    ['console.pdf', []],
  ])('tells what else is wrong with %j', (name, blemishes) => {
    expect(readFileName(name)).toMatchObject({ state: 'unrecognized', blemishes });
  });

  it('takes a name of 1024 letters apart, no longer one', () => {
    const spaced = (length: number) => `243_TP_2016${' '.repeat(length - 15)}.pdf`;
    expect(readFileName(spaced(1024)).state).toBe('nearMiss');
    expect(readFileName(spaced(1025)).state).toBe('unrecognized');
  });

  it('is quick on a name made to be slow', () => {
    for (const letter of ['_', ' ', '-', '.', '(', '1', '.pdf', '(1)', ' copy', 'TP_', '2016_', 'T', '∕']) {
      const name = letter.repeat(1000 / letter.length);
      const start = performance.now();
      readFileName(name);
      readFileName(`243${name}TP`);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  it('answers any name, and proposes only exact ones', () => {
    const pieces = fc.constantFrom(
      ...['243', 'TP', 'KQ2', '2016', '_', '-', '.', ' ', '.pdf', '~', 'H03', '(1)', '\u202E', 'Т'],
    );
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(pieces, { maxLength: 12 }).map(list => list.join('')),
    );
    fc.assert(
      fc.property(names, name => {
        const reading = readFileName(name);
        if (reading.state !== 'nearMiss') return;
        expect(parseFileName(reading.proposal)).toEqual(reading.parts);
        expect(reading.proposal).not.toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a right name, blemished', () => {
  /** Each leaves no doubt about the name that was meant, alone or together. */
  const spoils: readonly ((name: string) => string)[] = [
    name => name.toLowerCase().replace('.pdf', '.PDF'),
    name => ` ${name}`,
    name => name.replaceAll('_', ' _ '),
    name => name.replace('TP', 'ТР').replace('KQ', 'КQ'),
    name => `${name}.pdf`,
    name => `${name}.`,
    name => name.replace('.', '\u200B.'),
    name => name.replaceAll('_', '__'),
    name => name.replace('.pdf', ' (1).pdf'),
    name => name.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];

  it('is proposed again, whatever blemishes come together', () => {
    const chosen = fc.subarray([...spoils], { minLength: 1 });
    fc.assert(
      fc.property(nameParts(nationalCodes()), chosen, ({ code, part, ordinal, year }, faults) => {
        const name = `${code}_${part}${ordinal ?? ''}_${year}.pdf`;
        const spoiled = faults.reduce((text, spoil) => spoil(text), name);
        expect(readFileName(spoiled)).toMatchObject({ state: 'nearMiss', proposal: name });
      }),
      { numRuns: 500 },
    );
  });

  it('is proposed again when its parts are swapped', () => {
    fc.assert(
      fc.property(nameParts(nationalCodes()), fc.nat(4), ({ code, part, ordinal, year }, at) => {
        const [p, y] = [`${part}${ordinal ?? ''}`, String(year)];
        const orders = [`${code}_${y}_${p}`, `${p}_${code}_${y}`, `${p}_${y}_${code}`];
        orders.push(`${y}_${code}_${p}`, `${y}_${p}_${code}`);
        const proposal = `${code}_${p}_${y}.pdf`;
        expect(readFileName(`${orders[at] ?? ''}.pdf`)).toMatchObject({
          ...{ state: 'nearMiss', proposal, blemishes: ['order'], isLossless: true },
        });
      }),
    );
  });
});

describe('codeInName', () => {
  it.each([
    ['243_TP_2016.pdf', '243'],
    ['243~2016_KQ_2016.pdf', '243/2016'],
    ['243_2016_tp.PDF', '243'],
    ['scan0001.pdf', null],
    ['243-2016_TP.pdf', null],
  ])('of %s is %s', (name, code) => {
    expect(codeInName(name)).toBe(code);
  });
});

describe('looksLikeScan', () => {
  it.each(['a.pdf', 'a.PDF', 'a.pdf ', 'a.pdf.', 'a.ｐｄｆ', '243_TP_2016', '243-KQ-2016'])(
    'takes %j for one',
    name => {
      expect(looksLikeScan(name)).toBe(true);
    },
  );

  it.each(['._243_TP_2016.pdf', '~$243_TP_2016.pdf', 'a.pdf.icloud', 'Danh sách.xlsx', '243_TP_2016.docx'])(
    'does not take %j for one',
    name => {
      expect(looksLikeScan(name)).toBe(false);
    },
  );
});
