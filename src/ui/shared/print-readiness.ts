type Prepare = () => Promise<void>;

let prepare: Prepare | null = null;

/**
 * Says how the page gets ready to print as a sheet; what asks for it must not import the sheet, which
 * has all panels in it, theirs too.
 *
 * @param next - Resolves once the sheet would be drawn, or cannot be; asked again, it does no more.
 */
export function setPrepareSheet(next: Prepare | null): void {
  prepare = next;
}

/** Asks for the printed sheet now. Resolves at once where the page prints as it stands. */
export async function prepareSheet(): Promise<void> {
  await prepare?.();
}
