declare module '*?worker-chunk' {
  /** Address of the worker's script. */
  export const workerUrl: string;
}
