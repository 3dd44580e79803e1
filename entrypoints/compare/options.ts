import type { Option, Options } from '../../components/compare/compare-model.ts';
import { dayText } from '../../components/compare/compare-words.ts';
import { FIELD_IDS, FIELDS } from '../../utils/core/compare/fields.ts';
import { localDay } from '../../utils/core/text/local-day.ts';
import { SERVICES_USED } from './sides.ts';
import type { Sources } from './sources.ts';

/** All that can be chosen for a side. */
export function optionsOf({ matrix, documents }: Sources): Options {
  const own = (documents ?? []).map(({ id, service, host, type, lastRead }): Option => {
    const day = dayText(localDay(lastRead));
    return { ref: { kind: 'own', id }, label: service || host, detail: `${type ?? 'Policy document'}, read on ${day}, ${host}` };
  });
  const used: Option[] =
    own.length > 0 ? [{ ref: { kind: 'used' }, label: SERVICES_USED, detail: 'Average of the documents you have read' }] : [];
  if (!matrix) return { own, averages: used, services: [] };
  const { name, field } = matrix.services;
  const fields = FIELD_IDS.filter((one) => field.includes(one)).map(
    (one): Option => ({ ref: { kind: 'field', field: one }, label: FIELDS[one], detail: 'Average' }),
  );
  const all: Option = { ref: { kind: 'field', field: 'all' }, label: 'All services', detail: 'Average' };
  const services = name.map((service, at): Option => ({ ref: { kind: 'index', service }, label: service, detail: FIELDS[field[at]!] }));
  return { own, averages: [...used, all, ...fields], services: services.sort((a, b) => BY_NAME.compare(a.label, b.label)) };
}

const BY_NAME = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
