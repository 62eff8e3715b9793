/** linebreak comes without types. */
declare module 'linebreak' {
  /** Finds where lines may end, by UAX #14. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
