/** Id of the element that holds the sheet while the page is printed. */
export const SHEET_ID = "print-sheet";
