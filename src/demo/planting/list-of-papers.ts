import type { ColumnRole } from '#domain/list-facts.ts';
import { daysAfter } from '../listing/calendar-days.ts';
import type { ListingRow, ListingValue } from '../listing/listing.ts';
import type { DossierPaper } from '../papers/dossier-paper.ts';
import { capitalize } from '../papers/invented-people.ts';
import type { Procedure } from '../papers/procedures.ts';
import { OLD_NUMBER, type PlantedRow } from './planted-list.ts';
import type { PlantedDossier } from './planted-unit.ts';

/** The row that an officer types from the papers of a dossier, nothing wrong in it yet. */
export function rowOfPapers(
  { component, result }: PlantedDossier,
  paper: DossierPaper,
  declares: PlantedRow['declares'],
): ListingRow {
  const row = rowOf(paper, {
    code: paper.code,
    componentFile: component.name,
    resultFile: result.name,
    ...(declares === 'noRedSeal' ? { noRedSeal: 'Không có dấu đỏ' } : {}),
    scanSource: declares === 'photocopy' ? 'Bản chụp' : 'Bản chính',
  });
  row.files.push(component.name, result.name);
  return row;
}

/** A dossier of an older register, whose papers nobody has scanned yet. */
export function rowWithoutPapers(paper: DossierPaper): ListingRow {
  const nameOf = (part: 'TP' | 'KQ'): string => `${OLD_NUMBER}_${part}_${paper.receivedOn.slice(0, 4)}.pdf`;
  const names = { componentFile: nameOf('TP'), resultFile: nameOf('KQ') };
  return rowOf(paper, { code: OLD_NUMBER, ...names, scanSource: 'Bản lưu' });
}

const SECTORS: Readonly<Record<Procedure['result'], string>> = {
  birthCertificate: 'Lĩnh vực hộ tịch',
  decision: 'Lĩnh vực bảo trợ xã hội',
  confirmation: 'Lĩnh vực chứng thực, xác nhận',
};

function rowOf(paper: DossierPaper, own: Partial<Record<ColumnRole, ListingValue>>): ListingRow {
  const { procedure } = paper;
  const cells = new Map<ColumnRole, ListingValue>([...asked(paper), ...decided(paper)]);
  for (const role of ['code', 'componentFile', 'resultFile', 'noRedSeal', 'scanSource'] as const) {
    const value = own[role];
    if (value !== undefined) cells.set(role, value);
  }
  return {
    ...{ sector: SECTORS[procedure.result], cells, files: [] },
    ...{ hiddenBy: null, mergedDown: new Set(), isOfDittoRun: false },
  };
}

function asked({ applicant, procedure, receivedOn }: DossierPaper): [ColumnRole, ListingValue][] {
  return [
    ['applicant', applicant.name],
    ['owner', applicant.name],
    ['identityNumber', applicant.identityNumber],
    ['address', `${capitalize(applicant.village)} - Khuổi Nhạn - Pác Lung - Bắc Kạn`],
    ['content', capitalize(procedure.request)],
    ['receivedOn', { day: receivedOn }],
    ['dueOn', { day: daysAfter(receivedOn, 10) }],
  ];
}

function decided({ procedure, serial, issuedOn, official }: DossierPaper): [ColumnRole, ListingValue][] {
  const isBirth = procedure.result === 'birthCertificate';
  return [
    ['resultName', isBirth ? 'Giấy khai sinh' : capitalize(procedure.resultTitle.toLocaleLowerCase('vi'))],
    ['resultNumber', `${serial}/${isBirth ? issuedOn.slice(0, 4) : procedure.symbol}`],
    ['issuingAuthority', 'UBND xã Khuổi Nhạn'],
    ['issuedOn', { day: issuedOn }],
    ['signer', official.chairman],
    ['signerTitle', 'Chủ tịch'],
    ...(isBirth ? [['expiresOn', 'Vĩnh viễn'] satisfies [ColumnRole, ListingValue]] : []),
    ['status', 'Đã trả kết quả'],
  ];
}
