import { blocksNamed, walk } from '../body.ts';
import { figureKindOf } from '../edition.ts';
import { accountsHolding } from '../exercise.ts';
import { figuresOf } from '../figures.ts';
import type { Problem } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { DiagramFile } from '../read-diagrams.ts';
import { canLookAhead } from '../schema/ledger.ts';

/** A node as it is drawn: `parent` is the frame in which it stands. */
interface Framed {
  id: string;
  parent?: string | undefined;
}

/**
 * Outcomes are those of claims that may look ahead. A slide's table tells one by `<Verdict>`,
 * so that no two places can judge the same prediction differently.
 */
export function checkOutcomes({ ledger, slides }: DeckSource, problems: Problem[]): void {
  const { outcomes } = ledger;
  const claims = allClaims(ledger);
  for (const id of Object.keys(outcomes.data)) {
    const claim = claims[id];
    if (claim && !canLookAhead(claim.kind))
      problems.push({
        file: outcomes.file,
        line: outcomes.lineOf([id]),
        message: `"${id}" has an outcome, but its claim is of kind "${claim.kind}".`,
        context: 'Events can bear out a prediction, and an expert-view or an attribution that looks ahead.',
        fix: 'Take the outcome out, or correct the kind of the claim.',
      });
  }
  for (const { file, body } of slides) {
    for (const row of walk(body).filter(({ type }) => type === 'tableRow')) {
      const cited = blocksNamed([row], 'Cite').map(({ props }) => props.claim);
      const told = blocksNamed([row], 'Verdict').map(({ props }) => props.claim);
      for (const claim of cited) {
        const { record = [] } = outcomes.data[claim] ?? {};
        if (told.includes(claim) || !record.some((id) => cited.includes(id))) continue;
        problems.push({
          file,
          line: row.line,
          message: `This row tells in its own words how "${claim}" came out.`,
          context: `The ledger says: ${outcomes.data[claim]?.verdict}.`,
          fix: `Write <Verdict claim="${claim}" />.`,
          remark: true,
        });
      }
    }
  }
}

/**
 * In a diagram, a frame with the id of an account holds what stands in that account and in no other that is framed;
 * every other frame beside it holds what stands in all of them. An arrow from an event to a forecast cites only
 * what the ledger lists as its record.
 */
export function checkAgreement(
  { file, data, lineOf }: DiagramFile['meaning'],
  drawn: readonly Framed[],
  { accounts, outcomes }: DeckSource['ledger'],
  problems: Problem[],
): void {
  const frames = new Set(drawn.flatMap(({ parent }) => parent ?? []));
  const framed = [...frames].filter((id) => accounts.data[id]);
  for (const { id, parent } of framed.length > 0 ? drawn : []) {
    const node = data.nodes[id];
    if (!node || !parent || frames.has(id)) continue;
    const holding = accountsHolding(node.claims, accounts.data).filter((account) => framed.includes(account));
    const meant = accounts.data[parent] ? [parent] : framed;
    if (meant.length === holding.length && meant.every((account) => holding.includes(account))) continue;
    problems.push({
      file,
      line: lineOf(['nodes', id]),
      message: `"${id}" stands in the frame "${parent}", but its claims stand in ${holding.join(' and ') || 'no account'}.`,
      context: 'Which claims an account holds is told in ledger/accounts.yaml, and only there.',
      fix: 'Move the node, or correct its claims.',
    });
  }
  for (const [index, { claims }] of data.arrows.entries()) {
    for (const claim of claims) {
      const { record } = outcomes.data[claim] ?? {};
      const stray = record && claims.find((id) => id !== claim && !record.includes(id));
      if (!stray) continue;
      problems.push({
        file,
        line: lineOf(['arrows', index, 'claims']),
        message: `This arrow sets "${stray}" against "${claim}".`,
        context: `The record of that prediction: ${record.join(', ')}.`,
        fix: 'Cite one of these, or add it to ledger/outcomes.yaml.',
      });
    }
  }
}

/** A figure of two accounts shows a row in those that hold one of its claims, and in no other. */
export function checkAccountFigures(source: DeckSource, problems: Problem[]): void {
  const accounts = source.ledger.accounts.data;
  for (const { file, data, lineOf } of figuresOf(source)) {
    for (const { path, account, name, rests, shown } of figureKindOf(source.edition, data).inAccounts(data)) {
      const stray = shown.find((id) => !accounts[account]?.holds.includes(id));
      const holds = accountsHolding(rests, accounts).includes(account);
      if (!stray && holds === shown.length > 0) continue;
      problems.push({
        file,
        line: lineOf(path),
        message: stray
          ? `This row has "${stray}" in "${name}", which does not hold it.`
          : `This row is shown ${holds ? 'as missing from' : 'in'} "${name}", against its own claims.`,
        context: 'Which claims an account holds is told in ledger/accounts.yaml, and only there.',
        fix: 'Correct the row, or the account.',
      });
    }
  }
}
