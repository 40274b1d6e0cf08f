/** Writes the truth about the seeded list, which its test compares with what the program says. */
import { seededListTruth } from '../test/seeded-list/seeded-list-truth.ts';
import { formatted, writeGenerated } from './write-generated.ts';

const path = 'test/seeded-list/expected.json';
writeGenerated(path, formatted(path, JSON.stringify(seededListTruth())));
