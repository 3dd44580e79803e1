/** One design in a process of its own: node scripts/bench/run-design.mjs NAME. Prints one line of JSON. */
import { DESIGNS } from './designs.mjs';
import { documents } from './documents.mjs';
import { compare } from './measure.mjs';

const design = DESIGNS[process.argv[2]];
const { work, check } = await design.load();
const texts = documents(design.step);
const result = await compare(texts, work, design.rounds);
process.stdout.write(`${JSON.stringify({ ...result, checked: check?.(texts) })}\n`);
