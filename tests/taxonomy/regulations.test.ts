import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseTexts, loadClauses } from '../../utils/taxonomy/pack.ts';
import { ROOT } from '../support/source-files.ts';

interface Regulation {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly inForce: boolean;
  readonly appliesFrom: string | null;
  readonly verified: 'yes' | 'partly' | 'no';
  readonly reviewBy: string;
  readonly articles: readonly { readonly ref: string; readonly topic: string }[];
  readonly note: string;
}

const regulations: readonly Regulation[] = JSON.parse(readFileSync(path.join(ROOT, 'utils/taxonomy/regulations.json'), 'utf8'));
const clauses = (await loadClauses()).map((file) => file.default);
const texts = await clauseTexts();
const verified = new Map(regulations.map((one) => [one.id, one.verified]));

describe('the regulations', () => {
  it('are complete, each once', () => {
    expect(regulations.length).toBeGreaterThanOrEqual(72);
    expect(verified.size).toBe(regulations.length);
    for (const one of regulations) {
      expect(one.id, one.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(one.name.length, one.id).toBeGreaterThan(5);
      expect(one.jurisdiction, one.id).not.toBe('');
      expect(['yes', 'partly', 'no'], one.id).toContain(one.verified);
      expect(one.note, `what was checked of ${one.id}`).not.toBe('');
      expect(one.articles.length, one.id).toBeGreaterThan(0);
      for (const { ref, topic } of one.articles) expect([ref, topic], one.id).not.toContain('');
    }
  });

  it('have dates that exist, and a day on which somebody reads them again', () => {
    for (const { id, appliesFrom, reviewBy, inForce } of regulations) {
      expect(isDay(reviewBy), `reviewBy of ${id}`).toBe(true);
      if (appliesFrom !== null) expect(isDay(appliesFrom), `appliesFrom of ${id}`).toBe(true);
      // A law that is not in force yet has its day, and is read again by then.
      if (!inForce) {
        expect(appliesFrom, id).not.toBeNull();
        expect(reviewBy <= appliesFrom!, `${id} is reviewed by the day it starts to apply`).toBe(true);
      }
    }
  });

  // A test may not rot with the calendar: what is due is printed, not failed.
  it('that are due for review are named', () => {
    const due = dueBy(regulations, new Date().toISOString().slice(0, 10));
    if (due.length > 0) console.warn(`Regulations due for review: ${due.join(', ')}`);
    expect(dueBy(regulations, '0001-01-01')).toEqual([]);
    expect(dueBy(regulations, '9999-12-31').length).toBe(regulations.length);
    expect(dueBy(regulations, '2027-01-01')).toEqual(
      expect.arrayContaining(['eu-ai-act', 'us-co-ai-act', 'us-ca-opt-me-out', 'us-ca-ccpa-regs']),
    );
  });
});

describe('what a person is shown of them', () => {
  it('is only what has been verified, at least in part', () => {
    for (const { id, regulations: shown } of Object.values(texts))
      for (const one of shown) expect(verified.get(one.id), `${one.id} in ${id}`).toMatch(/^(?:yes|partly)$/);
  });

  it('leaves out exactly the unverified ones', () => {
    for (const clause of clauses)
      expect(
        texts[clause.id]!.regulations.map(({ id }) => id),
        clause.id,
      ).toEqual(clause.regulations.map(({ id }) => id).filter((id) => verified.get(id) !== 'no'));
    expect(clauses.some((clause) => clause.regulations.some(({ id }) => verified.get(id) === 'no'))).toBe(true);
  });

  it('says from when, where it is not in force yet', () => {
    const named = Object.values(texts).flatMap((text) => text.regulations);
    for (const { id, appliesFrom } of regulations.filter(({ inForce }) => !inForce))
      for (const one of named.filter((other) => other.id === id)) expect(one.name).toContain(`from ${appliesFrom}`);
    expect(named.some(({ name }) => name.endsWith('(applies from 2027-01-01)'))).toBe(true);
  });
});

function dueBy(all: readonly Regulation[], day: string): string[] {
  return all.filter(({ reviewBy }) => reviewBy <= day).map(({ id }) => id);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}
