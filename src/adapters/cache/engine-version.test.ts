import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { engineVersion, packageVersion } from './engine-version.ts';

const root = mkdtempSync(join(tmpdir(), 'sohoa-version-'));
afterAll(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe('the engine version', () => {
  put('package.json', '{"dependencies":{"fflate":"1"}}');
  put('node_modules/fflate/package.json', '{"version":"1.0.0"}');
  put('src/engines/pdf/read.ts', 'one');
  put('src/engines/pdf/read.test.ts', 'test');
  put('src/domain/pdf-facts.ts', 'facts');
  put('src/domain/page-look.ts', 'look');
  put('src/domain/with-look.ts', 'with look');
  put('src/application/read-facts.ts', 'read');
  const before = engineVersion(root);

  it('is the same for the same sources', () => {
    expect(engineVersion(root)).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['src/engines/pdf/read.ts', 'two'],
    ['src/engines/pdf/deeper/new.ts', 'new'],
    ['src/domain/pdf-facts.ts', 'other facts'],
    ['src/domain/page-look.ts', 'other looks'],
    ['src/domain/with-look.ts', 'otherwise'],
    ['node_modules/fflate/package.json', '{"version":"1.0.1"}'],
  ])('changes with %s', (path, text) => {
    const now = engineVersion(root);
    put(path, text);
    expect(engineVersion(root)).not.toBe(now);
  });

  it('does not change with a test', () => {
    const now = engineVersion(root);
    put('src/engines/pdf/read.test.ts', 'another test');
    expect(engineVersion(root)).toBe(now);
  });

  it('does not depend on where the program lies', () => {
    const copy = `${root}-copy`;
    cpSync(root, copy, { recursive: true });
    expect(engineVersion(copy)).toBe(engineVersion(root));
    rmSync(copy, { recursive: true });
  });

  it('names the installed PDFium', () => {
    expect(packageVersion('@embedpdf/pdfium')).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
