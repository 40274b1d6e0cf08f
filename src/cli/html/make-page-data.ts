import { foldedMessage, kindOf, pageRanges } from '#application/digest/fold-pages.ts';
import { workOf } from '#application/digest/plan-work.ts';
import type { Told } from '#application/digest/told.ts';
import type { Finding } from '#domain/finding.ts';
import type { DossierReport, FileReport, UnitReport } from '#domain/report.ts';
import { visibleText } from '#domain/text.ts';
import type { ReportView } from '../report-view.ts';
import { adviceOf } from '../telling/advice-of.ts';
import { dossierName } from '../telling/dossier-name.ts';
import { echoesOf } from '../telling/echoes-of.ts';
import { firstThing } from '../telling/first-thing.ts';
import { pathWithin } from '../telling/place-of.ts';
import { sizeIn } from '../words/lang.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import type { DossierRow, FaultKind, FaultRow, PageData, PlaceRow } from './page/page-data.ts';
import { scriptWords } from './page-words.ts';
import { PictureRows } from './picture-rows.ts';

/** The report as the page's script needs it: every text once, everything else as numbers. */
export function makePageData(view: ReportView): PageData {
  const maker = new DataMaker(view);
  return maker.make();
}

class DataMaker {
  readonly #view: ReportView;
  readonly #pictures: PictureRows;
  readonly #texts = new Map<string, number>();
  readonly #kinds = new Map<string, { readonly at: number; readonly kind: FaultKind }>();
  readonly #toldOf: ReadonlyMap<FileReport | DossierReport | UnitReport, readonly Told[]>;

  constructor(view: ReportView) {
    this.#view = view;
    this.#pictures = new PictureRows(view.pictures, view.lang);
    this.#toldOf = Map.groupBy(view.digest.all, ({ file, dossier, unit }) => file ?? dossier ?? unit);
  }

  make(): PageData {
    const { lang, report } = this.#view;
    const { dossiers, order } = this.#dossiers();
    const files = new Map(
      report.units.map(unit => [unit, new Map(unit.files.map(file => [file.path, file]))]),
    );
    const places = [
      ...report.units.flatMap(unit => this.#placesOfUnit(unit)),
      ...order.flatMap(([unit, dossier], at) => {
        const own = dossier.files.flatMap(path => files.get(unit)?.get(path) ?? []);
        return this.#placesOfDossier(unit, dossier, own, at);
      }),
    ];
    return {
      ...{ lang, dossiers, places, words: scriptWords(lang) },
      texts: [...this.#texts.keys()],
      pictures: this.#pictures.rows,
      kinds: [...this.#kinds.values()].map(({ kind }) => kind),
      units: report.units.map(({ folder }) => visibleText(folder ?? '')),
    };
  }

  /** Worst first, those that passed last. */
  #dossiers() {
    const { report, digest } = this.#view;
    const digests = new Map(digest.dossiers.map(one => [one.dossier, one]));
    const unsound = digest.dossiers.map(({ unit, dossier }) => [unit, dossier] as const);
    const passed = report.units.flatMap(unit =>
      unit.dossiers.filter(({ verdict }) => verdict === 'passed').map(dossier => [unit, dossier] as const),
    );
    const order = [...unsound, ...passed];
    const units = new Map(report.units.map((unit, at) => [unit, at]));
    const dossiers = order.map(([unit, dossier]): DossierRow => {
      const name = dossierName({ unit, dossier }, this.#view.lang);
      const worst = digests.get(dossier);
      const first = worst === undefined ? '' : visibleText(firstThing(worst, this.#view.lang));
      return [visibleText(name), units.get(unit) ?? 0, dossier.verdict, first];
    });
    return { dossiers, order };
  }

  #placesOfUnit(unit: UnitReport): PlaceRow[] {
    const faults = this.#faults(unit);
    return faults.length === 0 ? [] : [[visibleText(unit.folder ?? ''), -1, 'passed', -1, '', faults]];
  }

  #placesOfDossier(
    unit: UnitReport,
    dossier: DossierReport,
    files: readonly FileReport[],
    at: number,
  ): PlaceRow[] {
    const own = this.#faults(dossier);
    const place = LIST_WORDS[this.#view.lang].inList;
    return [
      ...(own.length === 0 ? [] : ([[place, at, dossier.verdict, -1, '', own]] as const)),
      ...files.map(file => this.#placeOfFile(unit, file, at)),
    ];
  }

  #placeOfFile({ folder }: UnitReport, file: FileReport, dossier: number): PlaceRow {
    const pages = file.facts.state === 'read' ? file.facts.pages.length : -1;
    const name = visibleText(pathWithin(folder, file.path));
    return [name, dossier, file.verdict, pages, sizeIn(this.#view.lang, file.bytes), this.#faults(file)];
  }

  #faults(of: FileReport | DossierReport | UnitReport): FaultRow[] {
    const { lang } = this.#view;
    const told = [...(this.#toldOf.get(of) ?? [])].sort((one, other) => gravity(one) - gravity(other));
    return told.map(({ folded }): FaultRow => {
      const { pictures, others } = this.#pictures.of(folded);
      return [
        this.#kind(folded.first),
        this.#text(foldedMessage(folded)[lang]),
        this.#text(adviceOf(folded.first, lang)),
        workOf(folded.first) === 'replace' ? '' : pageRanges(folded.pages),
        this.#text(echoesOf(folded, lang)),
        pictures,
        this.#text(others),
      ];
    });
  }

  #text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, this.#texts.size);
    return this.#texts.size - 1;
  }

  #kind(finding: Finding): number {
    const key = kindOf(finding);
    const known = this.#kinds.get(key);
    if (known !== undefined) return known.at;
    const { number, severity, outcome } = finding;
    const title = this.#view.titles.get(number)?.[this.#view.lang] ?? number;
    const work = workOf(finding);
    const needsScanner = severity !== 'info' && (work === 'rescan' || work === 'replace');
    const at = this.#kinds.size;
    this.#kinds.set(key, { at, kind: { number, title, severity, outcome, needsScanner } });
    return at;
  }
}

const GRAVITY = { error: 0, warning: 2, info: 4 };

/** What must be mended first, then what must be looked at. */
function gravity({ folded: { first } }: Told): number {
  return GRAVITY[first.severity] + (first.outcome === 'failed' ? 0 : 1);
}
