import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../sample-facts.ts';
import { mendCell } from './mend-cell.ts';
import { writtenCell } from './written-cell.ts';

describe('writtenCell', () => {
  it('gives the cell and what stands in it, trimmed and in NFC', () => {
    const entry = sampleEntry({}, { owner: ' Lò Thị Mẫn '.normalize('NFD') });
    expect(writtenCell(entry, 'owner')).toMatchObject({ text: 'Lò Thị Mẫn', cell: { address: 'C3' } });
  });

  it('gives nothing of an empty cell, a missing column, an error value', () => {
    const entry = sampleEntry({}, { owner: ' ', phone: { type: 'error', shown: '#N/A' } });
    for (const role of ['owner', 'email', 'phone'] as const) expect(writtenCell(entry, role)).toBeNull();
  });

  it('gives nothing of a ditto mark, which stands for the value above', () => {
    const entry = { ...sampleEntry({}, { owner: 'nt' }), text: () => 'Lò Thị Mẫn' };
    expect(writtenCell(entry, 'owner')).toBeNull();
  });
});

describe('mendCell', () => {
  it('proposes to write over a value, never over a formula or into no cell', () => {
    const entry = sampleEntry({}, { owner: 'a', phone: { shown: '1', formula: 'B3' } });
    expect(mendCell(entry, 'owner', 'b\u202e', 'safe')).toEqual([
      {
        confidence: 'safe',
        words: { vi: 'Sửa ô C3 thành «b⟨U+202E⟩»', en: 'Change C3 to «b⟨U+202E⟩»' },
        edits: [
          { kind: 'setCell', worksheet: 'Danh sách', cell: 'C3', was: 'a', value: 'b\u202e', type: 'text' },
        ],
      },
    ]);
    expect(mendCell(entry, 'phone', '2', 'safe')).toEqual([]);
    expect(mendCell(entry, 'email', '2', 'safe')).toEqual([]);
  });
});
