/** The parts of pdfmake 0.3 that lay out, place a line, open a font and draw; the package describes only its entrance. */
declare module 'pdfmake/js/ElementWriter.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}

declare module 'pdfmake/js/PDFDocument.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}

declare module 'pdfmake/js/Renderer.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}
