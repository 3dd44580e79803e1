/**
 * Runs in a page of the extension: puts documents `from` to `to` of a made-up library into its database. Self-contained: it is sent there as text.
 * Gives the number of rows written.
 */
export async function fillLibrary({ documents, versions, findings, clauses, from, to }) {
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('caveat');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = ['documents', 'versions', 'texts', 'findings'];
  const hash = (n) => n.toString(16).padStart(64, '0');
  const severities = ['critical', 'high', 'medium', 'low', 'info'];
  const day = 86_400_000;
  const perDocument = Math.round(versions / documents);
  let rows = 0;
  const tx = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const put = (store, row) => {
    tx.objectStore(store).put(row);
    rows++;
  };
  for (let n = from; n < to; n++) {
    const type = n % 2 === 0 ? 'Privacy Policy' : 'Terms of Service';
    const host = `service-${n >> 1}.example`;
    const id = `${host}/legal|${type}`;
    const bytes = 12_000;
    for (let v = 0; v < perDocument; v++) {
      const key = n * perDocument + v;
      const seen = 1_700_000_000_000 + n * day * 0.4 + v * day * 20;
      const found = Array.from({ length: findings }, (_, k) => (n * 7 + k * 5 + v) % clauses.length);
      const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
      for (const k of new Set(found)) {
        const severity = severities[k % 5];
        counts[severity]++;
        const quote = 'We may do this with your information whenever we like, as this policy says here';
        const span = {
          block: k,
          start: 0,
          end: quote.length,
          quote,
          p: 0.95,
          level: 'High',
          evidence: 'explicit',
          words: [[0, 6]],
          placed: true,
        };
        put('findings', {
          ...{ document: id, hash: hash(key), clause: clauses[k], severity, polarity: severity === 'info' ? 'protection' : 'risk' },
          ...{ p: 0.95, level: 'High', evidence: 'explicit', spans: [span] },
        });
      }
      put('texts', { hash: hash(key), text: `${host} version ${v}\n${'words of a policy that nobody reads '.repeat(30)}` });
      const rest = { words: 3000, blocks: 90, statedDate: '2026-01-31', engine: 'e', taxonomy: 't', counts, bytes };
      put('versions', { document: id, hash: hash(key), normaliser: 1, firstSeen: seen, lastSeen: seen + day, ...rest });
      if (v < perDocument - 1) continue;
      put('documents', {
        ...{
          id,
          service: `Service ${n >> 1}`,
          url: `https://${host}/legal`,
          host,
          title: `${type} of service ${n >> 1}`,
          type,
          language: 'en',
        },
        ...{ firstRead: seen - 200 * day, lastRead: seen + day, reads: perDocument, latest: hash(key), starred: n % 40 === 0 },
        ...{ words: 3000, counts, versions: perDocument, bytes: bytes * perDocument },
      });
    }
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
  return rows;
}
