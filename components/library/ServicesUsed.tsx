import { useState } from 'preact/hooks';
import { compareAddress } from '../../utils/core/compare/addresses.ts';
import { Button } from '../base/Button.tsx';
import { CountMarks } from './CountMarks.tsx';
import { dayText } from './figures.ts';
import { type LibraryDocument, typeName } from './library-model.ts';
import styles from './ServicesUsed.module.css';
import { servicesUsed, type UsedService } from './services-used.ts';

const PAGE = 60;

interface ServicesUsedProps {
  readonly documents: readonly LibraryDocument[];
  readonly now: number;
  /** Goes to a document in the list. */
  readonly onShow: (id: string) => void;
}

/** The library by service: what the documents of each hold, worst first, and how they stand among the others that are used. */
export function ServicesUsed({ documents, now, onShow }: ServicesUsedProps) {
  const [most, setMost] = useState(PAGE);
  const services = servicesUsed(documents);
  const left = services.length - most;
  return (
    <>
      <ul class={styles.services}>
        {services.slice(0, most).map((service) => (
          <Service key={service.host} service={service} now={now} onShow={onShow} />
        ))}
      </ul>
      {left > 0 && (
        <p class={styles.more}>
          <Button onPress={() => setMost(most + PAGE)}>Show {Math.min(PAGE, left)} more</Button>
        </p>
      )}
    </>
  );
}

function Service({ service, now, onShow }: { service: UsedService; now: number; onShow: (id: string) => void }) {
  const { name, host, starred, lastRead, documents } = service;
  return (
    <li class={styles.service}>
      <h2>
        {name}
        {starred && (
          <span class={styles.starred} title="Starred">
            <span aria-hidden="true">★</span>
            <span class="cv-hidden">starred</span>
          </span>
        )}
      </h2>
      <p class={styles.facts}>
        {host} · read {dayText(lastRead, now)}
      </p>
      <ul class={styles.documents}>
        {documents.map((one) => (
          <li key={one.id}>
            <div class={styles.title}>
              <Button look="text" onPress={() => onShow(one.id)}>
                {typeName(one)}
                <span class="cv-hidden"> of {name}</span>
              </Button>
              {one.type && (
                <a href={compareAddress({ a: { kind: 'own', id: one.id }, b: { kind: 'used' }, type: one.type })}>
                  Compare<span class="cv-hidden"> {`${typeName(one)} of ${name}`} with the others you use</span>
                </a>
              )}
            </div>
            <CountMarks counts={one.counts} />
          </li>
        ))}
      </ul>
    </li>
  );
}
