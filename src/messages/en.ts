import { common } from './en/common';
import { fields } from './en/fields';
import { refusals } from './en/refusals';
import { session } from './en/session';
import { conferences } from './en/conferences';
import { copying } from './en/copying';
import { rehearsal } from './en/rehearsal';
import { setup } from './en/setup';
import { people } from './en/people';
import { sitting } from './en/sitting';
import { importing } from './en/importing';
import { followUp } from './en/follow-up';
import { electorate } from './en/electorate';
import { forms } from './en/forms';
import { hall } from './en/hall';
import { committee } from './en/committee';
import { ceremony } from './en/ceremony';
import { cards } from './en/cards';
import { paper } from './en/paper';
import { tablet } from './en/tablet';
import { tally } from './en/tally';
import { documents } from './en/documents';
import { issuing } from './en/issuing';
import { wording } from './en/wording';
import { archive } from './en/archive';
import { oversight } from './en/oversight';
import { projector } from './en/projector';
import { help } from './en/help';
import { history } from './en/history';
import { plans } from './en/plans';
import { rules } from './en/rules';
import { units } from './en/units';
import { dossier } from './en/dossier';
import { reading } from './en/reading';
import { trust } from './en/trust';
import { verify } from './en/verify';

/** The same in English. */
export const en = {
  common,
  fields,
  refusals,
  session,
  conferences,
  copying,
  rehearsal,
  setup,
  sitting,
  people,
  importing,
  electorate,
  forms,
  hall,
  committee,
  ceremony,
  cards,
  paper,
  tablet,
  tally,
  documents,
  issuing,
  wording,
  archive,
  oversight,
  followUp,
  projector,
  help,
  history,
  plans,
  rules,
  units,
  dossier,
  reading,
  trust,
  verify,
};
