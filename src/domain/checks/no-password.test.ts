import { describe, expect, it } from 'vitest';
import type { PdfReading } from '../pdf-facts.ts';
import { sampleFile, samplePdf } from '../sample-facts.ts';
import { noPassword } from './no-password.ts';

const path = 'a.pdf';
const inspect = (pdf: PdfReading) => [...noPassword.inspect(sampleFile(path, { pdf }), null)];
const encryption = { method: 'AES-256', opensWithoutPassword: true, permissions: -44 };

describe('PD03 pdf/no-password', () => {
  it('accepts a file that is not encrypted', () => {
    expect(inspect(samplePdf())).toEqual([]);
  });

  it('is not applicable to what could not be read', () => {
    expect(inspect({ state: 'refused', cause: 'damaged' })).toEqual([
      { outcome: 'notApplicable', at: { path } },
    ]);
  });

  it('refuses a file that asks for a password', () => {
    const version = { header: '1.7', catalog: null, effective: '1.7' };
    const locked = {
      state: 'locked',
      version,
      encryption: { ...encryption, opensWithoutPassword: false },
    } as const;
    expect(inspect(locked)).toEqual([
      { outcome: 'failed', at: { path }, case: 'user', values: { method: 'AES-256' } },
    ]);
  });

  it('tells of a file that opens but restricts its use', () => {
    expect(inspect(samplePdf({ encryption }))).toEqual([
      { outcome: 'failed', at: { path }, case: 'owner', values: { method: 'AES-256' } },
    ]);
  });

  it('says which of the two it is', () => {
    expect(noPassword.explain({ method: 'RC4' }, 'user').message.vi).toBe(
      'Tệp có mật khẩu mở nên không đọc được.',
    );
    expect(noPassword.explain({ method: 'RC4' }, 'owner').message.vi).toContain('mật khẩu hạn chế quyền');
  });
});
