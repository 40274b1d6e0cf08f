import { type EncryptionTruth, type ReadTruth, readable, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import { FONT, FULL, pdfOf } from '../page.ts';
import { throughQpdf } from '../qpdf-made.ts';

const plain = (): Uint8Array =>
  pdfOf(pdf => ({
    content: `${FULL} BT /F 12 Tf 3 Tr 20 40 Td (Invented words) Tj ET`,
    ...{ resources: FONT, xobjects: { Im: grayImage(pdf, 800, 1000) } },
  }));

interface EncryptedCase {
  readonly name: string;
  readonly about: string;
  readonly encryption: EncryptionTruth;
  readonly user?: string;
  /** After `--encrypt USER OWNER BITS`, and after `--`. */
  readonly restrictions?: readonly string[];
  readonly options?: readonly string[];
  readonly revision?: 'table' | 'stream';
}

/** All allowed: every bit set but the two lowest (ISO 32000-1, table 22). */
const ALL = -4;

const CASES: readonly EncryptedCase[] = [
  {
    ...{ name: 'rc4-40', about: 'an empty user password, RC4 of 40 bits' },
    ...{ encryption: { cipher: 'RC4', bits: 40, permissions: ALL } },
  },
  {
    ...{ name: 'rc4-128', about: 'an empty user password, RC4 of 128 bits, printing forbidden' },
    encryption: { cipher: 'RC4', bits: 128, permissions: ALL - 4 - 2048 },
    restrictions: ['--print=none'],
  },
  {
    ...{ name: 'rc4-128-crypt-filter', about: 'an empty user password, RC4 by a crypt filter' },
    ...{ encryption: { cipher: 'RC4', bits: 128, permissions: ALL } },
    restrictions: ['--force-V4'],
  },
  {
    ...{ name: 'aes-128', about: 'an empty user password, AES of 128 bits' },
    ...{ encryption: { cipher: 'AES', bits: 128, permissions: ALL } },
    restrictions: ['--use-aes=y'],
  },
  {
    ...{ name: 'aes-128-clear-metadata', about: 'an empty user password, AES, metadata in clear' },
    ...{ encryption: { cipher: 'AES', bits: 128, permissions: ALL } },
    restrictions: ['--use-aes=y', '--cleartext-metadata'],
  },
  {
    ...{ name: 'aes-256-r5', about: 'an empty user password, AES of 256 bits as Adobe first had it' },
    ...{ encryption: { cipher: 'AES', bits: 256, permissions: ALL } },
    restrictions: ['--force-R5'],
  },
  {
    ...{ name: 'aes-256-r6', about: 'an empty user password, AES of 256 bits as PDF 2.0 has it' },
    ...{ encryption: { cipher: 'AES', bits: 256, permissions: ALL } },
  },
  {
    ...{ name: 'aes-256-object-streams', about: 'an encrypted file whose objects stand in streams' },
    ...{ encryption: { cipher: 'AES', bits: 256, permissions: ALL } },
    ...{ options: ['--object-streams=generate'], revision: 'stream' },
  },
  {
    ...{ name: 'rc4-128-object-streams', about: 'an RC4 file whose objects stand in streams' },
    ...{ encryption: { cipher: 'RC4', bits: 128, permissions: ALL } },
    ...{ options: ['--object-streams=generate'], revision: 'stream' },
  },
];

const LOCKED: readonly EncryptedCase[] = [
  {
    ...{ name: 'locked-rc4-40', about: 'RC4 of 40 bits behind a password', user: 'secret' },
    ...{ encryption: { cipher: 'RC4', bits: 40, permissions: ALL } },
  },
  {
    ...{ name: 'locked-aes-128', about: 'AES of 128 bits behind a password', user: 'mật khẩu' },
    ...{ encryption: { cipher: 'AES', bits: 128, permissions: ALL } },
    restrictions: ['--use-aes=y'],
  },
  {
    ...{ name: 'locked-aes-256', about: 'AES of 256 bits behind a password', user: 'secret' },
    ...{ encryption: { cipher: 'AES', bits: 256, permissions: ALL } },
  },
  {
    ...{
      name: 'locked-object-streams',
      about: 'a locked file whose page tree stands in a stream',
      user: 'secret',
    },
    ...{ encryption: { cipher: 'AES', bits: 256, permissions: ALL } },
    options: ['--object-streams=generate'],
  },
];

function encrypted({ user = '', encryption, restrictions = [], options = [] }: EncryptedCase): Uint8Array {
  const { bits } = encryption;
  const keys = ['--encrypt', user, 'owner', String(bits), ...restrictions, '--'];
  return throughQpdf(plain(), '--allow-weak-crypto', ...keys, ...options);
}

const readTruth = ({ encryption, revision = 'table' }: EncryptedCase): ReadTruth =>
  readable(scanned({ hasTextLayer: true }), { encryption, revisions: [{ kind: revision }] });

export const ENCRYPTIONS: readonly TrickyCase[] = [
  ...CASES.map(
    (encryptedCase): TrickyCase => ({
      name: `encrypted-${encryptedCase.name}`,
      about: encryptedCase.about,
      ...{ madeBy: 'qpdf', truth: readTruth(encryptedCase) },
      make: () => encrypted(encryptedCase),
    }),
  ),
  ...LOCKED.map(
    (encryptedCase): TrickyCase => ({
      name: encryptedCase.name,
      about: encryptedCase.about,
      ...{ madeBy: 'qpdf', truth: { state: 'locked', encryption: encryptedCase.encryption } },
      make: () => encrypted(encryptedCase),
    }),
  ),
];
