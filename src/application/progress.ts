/** How far a run is. Told often; the listener decides what to show. */
export type Progress =
  | { readonly step: 'find' }
  | {
      readonly step: 'read';
      readonly done: number;
      readonly total: number;
      /** Of `done`, those remembered from an earlier run. */
      readonly remembered: number;
    };

export type OnProgress = (progress: Progress) => void;
