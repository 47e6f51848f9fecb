import { slideSize } from '#drawing/geometry.ts';
import { element, type Xml } from '../xml.ts';

/** What a press does to a shape. */
export interface Effect {
  /** The number of the shape. */
  shape: number;
  /** Which press: the first is 1; 0 is the slide's own beginning. */
  press: number;
  does: 'appear' | 'disappear' | 'fetch';
  /** px to the left by which it is fetched. */
  by?: number;
  /** Of its words alone these paragraphs, from the first up to and with the last. */
  paragraphs?: readonly [number, number];
  /** It is a shape with words, which are shown with it. */
  hasWords?: boolean;
}

/** Numbers the nodes of a slide's time. */
class Nodes {
  #last = 0;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** How a slide's shapes come and go, press by press, in the one sequence that presses lead through. */
export function timingXml(effects: readonly Effect[]): Xml | undefined {
  if (effects.length === 0) return undefined;
  const nodes = new Nodes();
  const [root, main] = [nodes.next(), nodes.next()];
  const presses = [...new Set(effects.map(({ press }) => press))].sort((a, b) => a - b);
  const turn = (name: 'prev' | 'next') =>
    element(
      `p:${name}CondLst`,
      {},
      element(
        'p:cond',
        { evt: name === 'prev' ? 'onPrev' : 'onNext', delay: 0 },
        element('p:tgtEl', {}, element('p:sldTgt', {})),
      ),
    );
  const sequence = element(
    'p:seq',
    { concurrent: 1, nextAc: 'seek' },
    element(
      'p:cTn',
      { id: main, dur: 'indefinite', nodeType: 'mainSeq' },
      element('p:childTnLst', {}, ...presses.map((press) => pressXml(press, effects, main, nodes))),
    ),
    turn('prev'),
    turn('next'),
  );
  return element(
    'p:timing',
    {},
    element(
      'p:tnLst',
      {},
      element(
        'p:par',
        {},
        element(
          'p:cTn',
          { id: root, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' },
          element('p:childTnLst', {}, sequence),
        ),
      ),
    ),
    wordsBuilt(effects),
  );
}

/** Shapes whose words come with them, or paragraph by paragraph, are listed apart. */
function wordsBuilt(effects: readonly Effect[]): Xml | undefined {
  const built = new Map(
    effects.flatMap((effect) => {
      const grpId = turnOf(effect, effects);
      const row = { spid: effect.shape, grpId, build: effect.paragraphs ? 'p' : undefined };
      return grpId === undefined ? [] : [[`${effect.shape} ${grpId}`, row] as const];
    }),
  );
  if (built.size === 0) return undefined;
  return element('p:bldLst', {}, ...[...built.values()].map((row) => element('p:bldP', row)));
}

/** Which of the effects on the words of a shape it is; those on its paragraphs count as one. */
const turnOf = (effect: Effect, effects: readonly Effect[]): number | undefined => {
  if (effect.paragraphs) return 0;
  return effect.hasWords ? effects.filter(({ shape }) => shape === effect.shape).indexOf(effect) : undefined;
};

function pressXml(press: number, all: readonly Effect[], main: number, nodes: Nodes): Xml {
  const effects = all.filter((effect) => effect.press === press);
  const [outer, inner] = [nodes.next(), nodes.next()];
  const conditions = element(
    'p:stCondLst',
    {},
    element('p:cond', { delay: 'indefinite' }),
    press === 0 ? element('p:cond', { evt: 'onBegin', delay: 0 }, element('p:tn', { val: main })) : undefined,
  );
  return element(
    'p:par',
    {},
    element(
      'p:cTn',
      { id: outer, fill: 'hold' },
      conditions,
      element(
        'p:childTnLst',
        {},
        element(
          'p:par',
          {},
          element(
            'p:cTn',
            { id: inner, fill: 'hold' },
            now,
            element(
              'p:childTnLst',
              {},
              ...effects.map((effect, index) =>
                effectXml(effect, turnOf(effect, all), press > 0 && index === 0 ? 'clickEffect' : 'withEffect', nodes),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

const now = element('p:stCondLst', {}, element('p:cond', { delay: 0 }));

/** By which class and number the program knows an effect in its list. */
const presets = {
  appear: { presetID: 1, presetClass: 'entr' },
  disappear: { presetID: 1, presetClass: 'exit' },
  fetch: { presetID: 0, presetClass: 'path' },
} as const;

function effectXml(
  effect: Effect,
  grpId: number | undefined,
  nodeType: 'clickEffect' | 'withEffect',
  nodes: Nodes,
): Xml {
  const { does } = effect;
  const id = nodes.next();
  return element(
    'p:par',
    {},
    element(
      'p:cTn',
      { id, ...presets[does], presetSubtype: 0, fill: 'hold', grpId, nodeType },
      now,
      element('p:childTnLst', {}, does === 'fetch' ? moved(effect, nodes) : seen(effect, nodes)),
    ),
  );
}

const target = ({ shape, paragraphs }: Effect): Xml =>
  element(
    'p:tgtEl',
    {},
    element(
      'p:spTgt',
      { spid: shape },
      paragraphs ? element('p:txEl', {}, element('p:pRg', { st: paragraphs[0], end: paragraphs[1] })) : undefined,
    ),
  );

const attributes = (...names: string[]): Xml =>
  element('p:attrNameLst', {}, ...names.map((name) => element('p:attrName', {}, name)));

const seen = (effect: Effect, nodes: Nodes): Xml =>
  element(
    'p:set',
    {},
    element(
      'p:cBhvr',
      {},
      element('p:cTn', { id: nodes.next(), dur: 1, fill: 'hold' }, now),
      target(effect),
      attributes('style.visibility'),
    ),
    element('p:to', {}, element('p:strVal', { val: effect.does === 'appear' ? 'visible' : 'hidden' })),
  );

/** A way is told in shares of the slide. */
const moved = (effect: Effect, nodes: Nodes): Xml =>
  element(
    'p:animMotion',
    {
      origin: 'layout',
      path: `M 0 0 L ${-((effect.by ?? 0) / slideSize.width).toFixed(6)} 0 E`,
      pathEditMode: 'relative',
      ptsTypes: 'AA',
    },
    element(
      'p:cBhvr',
      {},
      element('p:cTn', { id: nodes.next(), dur: 1, fill: 'hold' }),
      target(effect),
      attributes('ppt_x', 'ppt_y'),
    ),
  );
