/** Run as a program of its own, so that what it takes can be measured: reads one workbook, tells what became of it. */
import { readFileSync } from 'node:fs';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import { summarizeWorkbook } from './summarize-workbook.ts';

const [path = ''] = process.argv.slice(2);
process.stdout.write(summarizeWorkbook(await readWorkbook(readFileSync(path))));
