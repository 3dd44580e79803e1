import type { CorpusMatrix } from './corpus-matrix.ts';

/**
 * Which service of the corpus a host belongs to: the same host or a parent of it, the longest first; of several with one host the largest,
 * or the one that is named like its company.
 * Null when none does.
 */
export function serviceOfHost(matrix: CorpusMatrix, host: string): number | null {
  const { hosts, size, name, company } = matrix.services;
  const rank = (service: number) => size[service]! * 2 + Number(name[service] === matrix.companies[company[service]!]);
  const parts = bareHost(host).split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const wanted = parts.slice(from).join('.');
    let best: number | null = null;
    for (let service = 0; service < hosts.length; service++) {
      if (!hosts[service]!.split(' ').includes(wanted)) continue;
      if (best === null || rank(service) > rank(best)) best = service;
    }
    if (best !== null) return best;
  }
  return null;
}

/** A host as the matrix has it. */
export const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');
