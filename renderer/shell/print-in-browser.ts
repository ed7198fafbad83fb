/** Taken before the page forbids it to itself: a kiosk must never show the printing dialog. */
const print = window.print.bind(window);

/** Opens the browser's own dialog. For an office PC only. */
export const printInBrowser = (): void => print();
