import type { BoxMm, Finding } from '#domain/finding.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { FileReport, Report, UnitReport } from '#domain/report.ts';
import type { PageMark, PaintWish } from '#engines/page/pictures/painted-page.ts';
import type { JudgedBytes } from '../ports/page-painter.ts';
import { detailsOf, marksOfFinding, pageShown } from './finding-marks.ts';
import { around } from './paint-looks.ts';

/** Of one report: more would make it too large to be sent, and nobody looks at more. */
export const MOST_PICTURES = 200;

/** Read on a screen beside the words, and on paper at 7 cm. */
const PAGE_WIDTH_PX = 560;
const DETAIL_PIXELS_PER_MM = 6;
const AROUND_MM = 6;

/** One picture that the report should show. */
export interface PlannedPicture {
  readonly file: JudgedBytes;
  /** As the report names the file. */
  readonly path: string;
  readonly page: PageFacts;
  readonly kind: 'page' | 'detail';
  readonly wish: PaintWish;
}

export interface PicturePlan {
  /** Best first. */
  readonly pictures: readonly PlannedPicture[];
  /** Findings that pictures show, each with its own: the page, then details. Those that no room was left for have none. */
  readonly ofFindings: ReadonlyMap<Finding, readonly PlannedPicture[]>;
  /** The same findings, and where their files lie. */
  readonly diskPaths: ReadonlyMap<Finding, string>;
}

interface Shown {
  readonly finding: Finding;
  readonly file: FileReport;
  readonly diskPath: string;
  readonly pages: readonly PageFacts[];
  readonly page: PageFacts;
}

/** Chooses which pages of a report are shown: what weighs most first, each page once, with all that is marked on it. */
export function planPictures(report: Report): PicturePlan {
  const planner = new Planner();
  const shown = report.units.flatMap(shownIn);
  for (const one of shown.sort((left, right) => rank(left.finding) - rank(right.finding))) planner.add(one);
  return {
    pictures: [...planner.pictures.values()],
    ofFindings: planner.ofFindings,
    diskPaths: new Map(shown.map(({ finding, diskPath }) => [finding, diskPath])),
  };
}

class Planner {
  readonly pictures = new Map<string, PlannedPicture>();
  readonly ofFindings = new Map<Finding, PlannedPicture[]>();
  readonly #marks = new Map<PlannedPicture, PageMark[]>();

  add(shown: Shown): void {
    const { finding, page, pages } = shown;
    const whole = this.#wholePage(shown);
    const details = detailsOf(finding, page, pages).map(detail =>
      this.#detail(shown, detail.page, detail.boxMm),
    );
    if (whole !== null) this.#marks.get(whole)?.push(...marksOfFinding(finding, page));
    this.ofFindings.set(
      finding,
      [whole, ...details].filter(picture => picture !== null),
    );
  }

  #wholePage(shown: Shown): PlannedPicture | null {
    const marks: PageMark[] = [];
    const planned = this.#plan(shown, shown.page, 'page', { widthPx: PAGE_WIDTH_PX, marks });
    if (planned !== null && !this.#marks.has(planned)) this.#marks.set(planned, marks);
    return planned;
  }

  #detail(shown: Shown, page: PageFacts, boxMm: BoxMm): PlannedPicture | null {
    const cropMm = around(boxMm, AROUND_MM);
    return this.#plan(shown, page, 'detail', { pixelsPerMm: DETAIL_PIXELS_PER_MM, cropMm, marks: [] });
  }

  /** The same picture for all that want it; null once there are too many. */
  #plan(
    { file, diskPath }: Shown,
    page: PageFacts,
    kind: PlannedPicture['kind'],
    wish: PaintWish,
  ): PlannedPicture | null {
    const key = JSON.stringify([diskPath, page.number, wish.cropMm]);
    const known = this.pictures.get(key);
    if (known !== undefined) return known;
    if (this.pictures.size >= MOST_PICTURES) return null;
    const judged = { path: diskPath, sizeBytes: file.bytes, sha256: file.sha256 };
    const planned: PlannedPicture = { file: judged, path: file.path, page, kind, wish };
    this.pictures.set(key, planned);
    return planned;
  }
}

function shownIn(unit: UnitReport): Shown[] {
  return unit.files.flatMap(file => {
    const { facts } = file;
    if (facts.state !== 'read') return [];
    const { pages } = facts;
    const diskPath = diskPathOf(unit, file);
    return file.findings.flatMap(finding => {
      const page = pageShown(finding, pages);
      return page === null ? [] : [{ finding, file, diskPath, pages, page }];
    });
  });
}

/** A file is named from its unit's folder on; a file named alone by its own path. */
function diskPathOf({ folder }: UnitReport, { path }: FileReport): string {
  if (folder === null) return path;
  const within = path.slice(path.indexOf('/') + 1);
  if (folder === '.') return within;
  return folder.endsWith('/') ? `${folder}${within}` : `${folder}/${within}`;
}

const GRAVITY = { error: 0, warning: 2, info: 4 } as const;

function rank({ severity, outcome }: Finding): number {
  return GRAVITY[severity] + (outcome === 'failed' ? 0 : 1);
}
