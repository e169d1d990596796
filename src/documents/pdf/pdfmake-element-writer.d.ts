/** The part of pdfmake 0.3 that places a line; the package describes only its entrance. */
declare module 'pdfmake/js/ElementWriter.js' {
  const moduleOrClass: unknown;
  export default moduleOrClass;
}
