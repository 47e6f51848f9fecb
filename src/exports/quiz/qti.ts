import { quizWords as words } from '#words/index.ts';
import { document, element, type Xml } from '../xml.ts';
import { zipped } from '../zip.ts';
import { hasAnswer, inWriting, type QuizGroup, type QuizItem } from './quiz.ts';

const file = 'exercises.xml';

/** A package of questions that learning platforms import: IMS QTI 1.2.1 with its manifest, in one zip. */
export function qtiPackage(deck: { id: string; title: string }, groups: readonly QuizGroup[]): Uint8Array {
  return zipped([
    ['imsmanifest.xml', manifestOf(deck.id)],
    [file, qtiOf(deck, groups)],
  ]);
}

const manifestOf = (id: string): string =>
  document(
    element(
      'manifest',
      { identifier: `${id}-package`, xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
      element('metadata', {}, element('schema', {}, 'IMS Content'), element('schemaversion', {}, '1.1.3')),
      element('organizations', {}),
      element(
        'resources',
        {},
        element('resource', { identifier: id, type: 'imsqti_xmlv1p2', href: file }, element('file', { href: file })),
      ),
    ),
  );

/** One assessment with a section an exercise. Elements stand in the order that the specification fixes. */
const qtiOf = ({ id, title }: { id: string; title: string }, groups: readonly QuizGroup[]): string =>
  document(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: id, title },
        ...groups.map(({ id, title, lead, items }) =>
          element(
            'section',
            { ident: id, title },
            element('rubric', { view: 'All' }, material(lead)),
            ...items.map(itemOf),
          ),
        ),
      ),
    ),
  );

function itemOf(item: QuizItem): Xml {
  const isOpen = !hasAnswer(item);
  const conditions = [
    ...(item.feedback === '' ? [] : [condition('Yes', element('other', {}), shown)]),
    ...(isOpen
      ? []
      : [condition('No', rightChoice(item), element('setvar', { action: 'Set', varname: 'SCORE' }, '100'))]),
  ];
  return element(
    'item',
    { ident: item.id, title: item.title },
    element('itemmetadata', {}, element('qtimetadata', {}, ...fields(item, isOpen))),
    element('presentation', {}, ...(isOpen ? written(item) : chosen(item))),
    ...(conditions.length > 0 ? [element('resprocessing', {}, element('outcomes', {}, score), ...conditions)] : []),
    ...(item.feedback === ''
      ? []
      : [element('itemfeedback', { ident: general }, element('flow_mat', {}, material(item.feedback)))]),
  );
}

const score = element('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' });

/** Names by which platforms tell the kinds of questions apart; the specification leaves them free. */
const fields = ({ many }: QuizItem, isOpen: boolean): Xml[] => {
  const kind = isOpen ? 'essay_question' : many ? 'multiple_answers_question' : 'multiple_choice_question';
  return Object.entries({ question_type: kind, points_possible: isOpen ? '0' : '1' }).map(([label, entry]) =>
    element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, entry)),
  );
};

const written = (item: QuizItem): Xml[] => [
  material(inWriting(item, words.reason)),
  element(
    'response_str',
    { ident: 'answer', rcardinality: 'Single' },
    element('render_fib', {}, element('response_label', { ident: 'text', rshuffle: 'No' })),
  ),
];

const chosen = ({ ask, options, many }: QuizItem): Xml[] => [
  material(ask),
  element(
    'response_lid',
    { ident: 'answer', rcardinality: many ? 'Multiple' : 'Single' },
    element(
      'render_choice',
      {},
      ...options.map(({ id, text }) => element('response_label', { ident: id }, material(text))),
    ),
  ),
];

/** The right option; where several may be chosen, all right ones and no other. */
function rightChoice({ options, many }: QuizItem): Xml {
  const is = (id: string) => element('varequal', { respident: 'answer' }, id);
  const tests = options.map(({ id, right }) => (right ? is(id) : element('not', {}, is(id))));
  if (many) return element('and', {}, ...tests);
  const right = options.find((option) => option.right);
  return is(right?.id ?? '');
}

/** `goesOn` lets the conditions that follow be tried too. */
const condition = (goesOn: 'Yes' | 'No', when: Xml, then: Xml): Xml =>
  element('respcondition', { continue: goesOn }, element('conditionvar', {}, when), then);

const general = 'general_fb';
const shown = element('displayfeedback', { feedbacktype: 'Response', linkrefid: general });

const material = (text: string): Xml =>
  element('material', {}, element('mattext', { texttype: 'text/plain', charset: 'utf-8' }, text));
