import styles from './PageHead.module.css';

const PAGES = [
  { id: 'library', name: 'Library', address: '/library.html' },
  { id: 'services', name: 'Services', address: '/services.html' },
  { id: 'compare', name: 'Compare', address: '/compare.html' },
  { id: 'methodology', name: 'How it works', address: '/methodology.html' },
] as const;

interface PageHeadProps {
  readonly current: (typeof PAGES)[number]['id'];
  /** Of this build. */
  readonly version?: string;
}

/** The head of every full page of ours: whose page it is, and the way to the others. The page's own heading comes after it. */
export function PageHead({ current, version }: PageHeadProps) {
  return (
    <header class={styles.head}>
      <div class={styles.inner}>
        <p class={styles.name}>
          <img src="/icon/48.png" width="22" height="22" alt="" />
          Caveat
          {version && (
            <span class={styles.version}>
              <span class="cv-hidden">version </span>
              {version}
            </span>
          )}
        </p>
        <nav aria-label="Pages of Caveat">
          <ul class={styles.pages}>
            {PAGES.map(({ id, name, address }) => (
              <li key={id}>
                <a href={address} aria-current={id === current ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
