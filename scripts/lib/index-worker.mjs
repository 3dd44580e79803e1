/** A worker thread of `npm run index`: a document's path and type in, its facts out. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { makeIndexer } from './index-document.mjs';

const index = await makeIndexer(workerData.profileTable);
parentPort.on('message', ({ file, type }) => {
  parentPort.postMessage(index({ markdown: readFileSync(file, 'utf8'), type }));
});
parentPort.postMessage('ready');
