/** How much ink of one kind lies on each point of a coarse picture, from 0 (none) to 255; rows from the top left. */
export interface InkPlane {
  readonly width: number;
  readonly height: number;
  readonly pointsPerMm: number;
  readonly ink: Uint8Array;
  /** 1 where other things lie, so that nobody can tell what is beneath. */
  readonly hidden?: Uint8Array;
  /** Ink that the lines of a pattern have all over the page. */
  readonly clutter?: number;
}
