import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { cardQr } from '@/ballot-box/protocol/card-qr';
import { fittingSize } from '../paper/fitting-size';
import { points } from '../paper/millimetres';
import { qrPicture } from '../paper/qr-picture';
import { cardColour } from './card-colours';
import { cardPageCount, cardPlaces, cardSize, cutMarks, type CardPlace } from './card-places';
import { fingerprintPage } from './fingerprint-page';
import { formName } from './form-name';

/** What is printed on every card of one form, and on the page that goes with them. */
export type CardSheetFacts = {
  conferenceName: string;
  formIndex: number;
  formTitle: string;
  colour: string;
  electionUuid: string;
};

const inner = 2.5;
const band = { height: 8, letters: 10.5 };
const qr = { side: 31, top: 11 };
const beside = { x: 34.5, y: 12.5, width: 48, height: 28 };
const code = { y: 43.8, letters: 16.5 };
const notes = ['Không ghi tên, không đánh số.', 'Dùng một lần: quét mã hoặc nhập 16 ký tự.'];
/** A letter of Courier is six tenths of its size wide. */
const courierWidth = 0.6;

/**
 * Thẻ bỏ phiếu of one form on A4, to be cut out: no name, no number, no order. The last page carries the fingerprint of
 * the list and is not cut.
 */
export function cardSheet(
  facts: CardSheetFacts,
  codes: readonly string[],
  fingerprint: string,
): TDocumentDefinitions {
  const places = cardPlaces(codes.length);
  const pages = cardPageCount(codes.length);
  return {
    info: { title: `Thẻ bỏ phiếu – Phiếu ${facts.formIndex}` },
    language: 'vi',
    pageSize: 'A4',
    pageMargins: 0,
    defaultStyle: { font: 'Tinos', fontSize: 10, color: '#13232B' },
    background: (page) => (page <= pages ? cutLines() : null),
    content: [
      ...codes.flatMap((card, index) => cardAt(places, index, facts, card)),
      { stack: [fingerprintPage(facts, codes.length, fingerprint)], pageBreak: 'before' },
    ],
  };
}

function cutLines(): Content {
  return {
    canvas: cutMarks().map(({ x1, y1, x2, y2 }) => ({
      type: 'line' as const,
      x1: points(x1),
      y1: points(y1),
      x2: points(x2),
      y2: points(y2),
      lineWidth: 0.5,
    })),
  };
}

function cardAt(places: readonly CardPlace[], index: number, facts: CardSheetFacts, card: string): Content[] {
  const place = places[index];
  if (!place) return [];
  const opensPage = index > 0 && places[index - 1]?.page !== place.page;
  const turn: Content[] = opensPage ? [{ text: '', pageBreak: 'before' }] : [];
  return [...turn, ...cardParts(place, facts, card)];
}

function cardParts(place: CardPlace, facts: CardSheetFacts, card: string): Content[] {
  const at = (x: number, y: number) => ({ x: points(place.x + x), y: points(place.y + y) });
  const codeWidth = (card.length * code.letters * courierWidth * 25.4) / 72;
  return [
    ...cardBand(at, facts),
    {
      svg: qrPicture(cardQr(facts.electionUuid, card)),
      width: points(qr.side),
      absolutePosition: at(inner, qr.top),
    },
    { columns: [words(facts)], absolutePosition: at(beside.x, beside.y) },
    {
      text: card,
      font: 'Courier',
      bold: true,
      fontSize: code.letters,
      noWrap: true,
      absolutePosition: at((cardSize.width - codeWidth) / 2, code.y),
    },
  ];
}

function cardBand(at: (x: number, y: number) => { x: number; y: number }, facts: CardSheetFacts): Content[] {
  const colour = cardColour(facts.colour);
  const width = points(cardSize.width - 2 * inner);
  const text = { color: colour.letters, bold: true, fontSize: band.letters };
  return [
    {
      canvas: [
        {
          type: 'rect',
          x: 0,
          y: 0,
          w: width,
          h: points(band.height),
          r: 3,
          color: colour.ground,
          lineColor: colour.edge,
          lineWidth: 0.75,
        },
      ],
      absolutePosition: at(inner, inner),
    },
    {
      columns: [
        {
          width: width - points(4),
          columns: [
            { text: 'THẺ BỎ PHIẾU', ...text },
            {
              text: `Phiếu ${facts.formIndex} · ${colour.name}`,
              ...text,
              alignment: 'right',
            },
          ],
        },
      ],
      absolutePosition: at(inner + 2, inner + 1.9),
    },
  ];
}

/** The longest titles still fit: the letters grow smaller before anything is left out. */
function words({ formTitle, conferenceName }: CardSheetFacts): Content & { width: number } {
  const form = formName(formTitle);
  const box = { width: points(beside.width), height: points(beside.height) - 30 };
  return {
    width: points(beside.width),
    fontSize: fittingSize([form, conferenceName], box),
    stack: [
      { text: form, bold: true },
      { text: conferenceName, margin: [0, 2, 0, 5] },
      ...notes.map((text) => ({ text, fontSize: 7.5, color: '#3A4B54' })),
    ],
  };
}
