/** Why a workbook is left alone: what was met, and where. */
export type EditRefusal =
  /** No zip, or one that cannot be read safely. */
  | 'notZip'
  /** A zip, but no workbook. */
  | 'notWorkbook'
  /** Of the strict kind of OOXML, whose names are all different. */
  | 'strict'
  /** Carries a digital signature, which any change would break. */
  | 'signed'
  /** A part that others speak of is not there. */
  | 'missingPart'
  /** A part is not well-formed, not UTF-8, or says of itself what it is made of (DOCTYPE). */
  | 'unreadablePart'
  | 'noSuchSheet'
  | 'noSuchCell'
  /** Rows or cells stand in no order, or twice. */
  | 'disordered'
  /** Other cells take their formula from this one, or it shares one with them. */
  | 'sharedFormula'
  /** The head of a table that Excel knows by name. */
  | 'tableHead'
  /** Hidden under a merged cell. */
  | 'merged'
  /** Carries what is not understood: a picture in the cell, a spilling formula. */
  | 'richCell'
  /** A conversation, not a comment. */
  | 'conversation'
  /** A limit of Excel's would be passed. */
  | 'limit';

/** Ends an edit; nothing is written. */
export class Refused extends Error {
  readonly reason: EditRefusal;
  readonly detail: string;

  constructor(reason: EditRefusal, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'Refused';
    this.reason = reason;
    this.detail = detail;
  }
}
