import { Buffer } from 'node:buffer';
import type { FoldedFinding } from '#application/digest/fold-pages.ts';
import type { ReportPicture, ReportPictures } from '#application/pictures/paint-report.ts';
import { lastPart } from '#domain/file-path.ts';
import { visibleText } from '#domain/text.ts';
import type { Lang } from '../words/lang.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import type { PictureRow } from './page/page-data.ts';

/** Beside one fault; of more pages than this the reader sees enough, and is told how to see the rest. */
const MOST_BESIDE = 8;

/** A longer list of pages would fill the line. */
const MOST_NAMED = 12;

/** Pictures as the page's script shows them: each is written once, however many faults it shows. */
export class PictureRows {
  readonly #pictures: ReportPictures;
  readonly #lang: Lang;
  readonly #rows = new Map<ReportPicture, { readonly at: number; readonly row: PictureRow }>();

  constructor(pictures: ReportPictures, lang: Lang) {
    this.#pictures = pictures;
    this.#lang = lang;
  }

  get rows(): PictureRow[] {
    return [...this.#rows.values()].map(({ row }) => row);
  }

  /** Of one told fault: its pictures, and what to say of its pages that are not shown (empty when all are). */
  of({ all, pages }: FoldedFinding): { readonly pictures: readonly number[]; readonly others: string } {
    const { ofFindings, diskPaths } = this.#pictures;
    const shown = [...new Set(all.flatMap(finding => ofFindings.get(finding) ?? []))].slice(0, MOST_BESIDE);
    const diskPath = all.flatMap(finding => diskPaths.get(finding) ?? [])[0];
    const seen = new Set(shown.filter(({ kind }) => kind === 'page').map(({ page }) => page));
    const rest = diskPath === undefined ? [] : pages.filter(page => !seen.has(page));
    return {
      pictures: shown.map(picture => this.#indexOf(picture)),
      others: diskPath === undefined || rest.length === 0 ? '' : this.#others(rest, diskPath),
    };
  }

  #indexOf(picture: ReportPicture): number {
    const known = this.#rows.get(picture);
    if (known !== undefined) return known.at;
    const at = this.#rows.size;
    this.#rows.set(picture, { at, row: this.#rowOf(picture) });
    return at;
  }

  #rowOf({ path, page, kind, width, height, jpeg }: ReportPicture): PictureRow {
    const words = PICTURE_WORDS[this.#lang];
    const name = visibleText(lastPart(path));
    const [alt, caption] =
      kind === 'page'
        ? [words.pageAlt(page, name), words.page(page)]
        : [words.detailAlt(page, name), words.detail(page)];
    return [
      `data:image/jpeg;base64,${Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.length).toString('base64')}`,
      alt,
      caption,
      width,
      height,
    ];
  }

  #others(pages: readonly number[], diskPath: string): string {
    const only = pages.length <= MOST_NAMED ? ` --page ${pages.join(',')}` : '';
    return PICTURE_WORDS[this.#lang].others(pages.length, `sohoa look "${visibleText(diskPath)}"${only}`);
  }
}
