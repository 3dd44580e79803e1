import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import { FIELD_IDS, FIELDS, type Field } from '../../utils/core/compare/fields.ts';
import styles from './DirectoryView.module.css';

interface ServiceEntry {
  readonly name: string;
  readonly field: Field;
}

/** Services by line of business, from A; those that are not `shown` (by name) stay, hidden. */
export function ServiceIndex({ services, shown }: { services: readonly ServiceEntry[]; shown: ReadonlySet<string> }) {
  return (
    <>
      {FIELD_IDS.map((field) => {
        const mine = services.filter((service) => service.field === field);
        const fitting = mine.filter(({ name }) => shown.has(name)).length;
        return (
          <section key={field} class={styles.group} hidden={fitting === 0}>
            <h2>
              {FIELDS[field]} <span class={styles.count}>{fitting}</span>
            </h2>
            <ul class={styles.services}>
              {mine.map(({ name }) => (
                <li key={name} hidden={!shown.has(name)}>
                  <a href={servicesAddress({ service: name })}>{name}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
