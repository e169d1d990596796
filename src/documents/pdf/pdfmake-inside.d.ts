/** The parts of pdfmake 0.3 that place a line and open a font; the package describes only its entrance. */
declare module 'pdfmake/js/ElementWriter.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}

declare module 'pdfmake/js/PDFDocument.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}
