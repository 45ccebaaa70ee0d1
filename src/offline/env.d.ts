interface ImportMetaEnv {
  /** The page's entry script below the base; the worker's build alone knows it. */
  readonly VITE_ENTRY: string;
  /** Names the records of the build. */
  readonly VITE_DATA_VERSION: string;
}
