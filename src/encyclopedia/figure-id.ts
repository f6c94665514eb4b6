/** The address of a figure within a page, such as `figure-reporting-lines`. */
export function figureId(figure: string): string {
  return `figure-${figure}`;
}
