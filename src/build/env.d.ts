interface ImportMetaEnv {
  /** Where "report an error" leads (https or mailto), from `REPORT_URL` at build time; "" for nowhere. */
  readonly VITE_REPORT_URL: string;
}
