/** Address of the script that started this page: its name changes whenever any of the code does. */
export function findBuild(): string {
  return document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
}
