import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import { FIELD_IDS, FIELDS, type Field } from '../../utils/core/compare/fields.ts';
import styles from './DirectoryView.module.css';

interface ServiceEntry {
  readonly name: string;
  readonly field: Field;
}

/** Services by line of business, from A. */
export function ServiceIndex({ services }: { services: readonly ServiceEntry[] }) {
  return (
    <>
      {FIELD_IDS.map((field) => {
        const mine = services.filter((service) => service.field === field);
        if (mine.length === 0) return null;
        return (
          <section key={field} class={styles.group}>
            <h2>
              {FIELDS[field]} <span class={styles.count}>{mine.length}</span>
            </h2>
            <ul class={styles.services}>
              {mine.map(({ name }) => (
                <li key={name}>
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
