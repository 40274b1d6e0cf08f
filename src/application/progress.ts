/** How far a run is. Told often; the listener decides what to show. */
export type Progress =
  | { readonly step: 'find' }
  | {
      readonly step: 'read';
      readonly done: number;
      readonly total: number;
      /** Of `done`, those remembered from an earlier run. */
      readonly remembered: number;
      /** Pages looked at by now: a long file is not at a standstill. */
      readonly pages: number;
    }
  /** Pages for a report's pictures. */
  | { readonly step: 'paint'; readonly done: number; readonly total: number };

export type OnProgress = (progress: Progress) => void;
