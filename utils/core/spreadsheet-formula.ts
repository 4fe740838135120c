/** A cell that a spreadsheet would run as a formula (OWASP, CSV injection); an apostrophe before it keeps it text. */
export const STARTS_FORMULA = /^[=+\-@\t\r]/;
