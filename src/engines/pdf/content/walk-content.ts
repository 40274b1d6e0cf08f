import { COLOR_OPERATORS } from './color-operators.ts';
import type { ContentFrame } from './content-frame.ts';
import { END, operatorCode } from './content-scanner.ts';
import { objectOperators } from './object-operators.ts';
import type { Operation } from './operator-table.ts';
import { PATH_OPERATORS } from './path-operators.ts';
import { LAYER_OPERATORS, STATE_OPERATORS } from './state-operators.ts';
import { TEXT_OPERATORS } from './text-operators.ts';

/** Operators that change nothing here; named, so that content is known from binary data. */
const IDLE = ['h', 'i', 'j', 'J', 'd', 'M', 'ri', 'Tw', 'ET', 'MP', 'DP', 'BX', 'EX', 'd0', 'd1', 'EI'];

/** Walking a stream costs what its bytes cost, even if they hold no operator. */
const BYTES_PER_OPERATOR = 64;

const nothing: Operation = () => undefined;

const OPERATIONS: ReadonlyMap<number, Operation> = new Map(
  [
    ...Object.entries(STATE_OPERATORS),
    ...Object.entries(LAYER_OPERATORS),
    ...Object.entries(PATH_OPERATORS),
    ...Object.entries(COLOR_OPERATORS),
    ...Object.entries(TEXT_OPERATORS),
    ...Object.entries(objectOperators(code => OPERATIONS.has(code))),
    ...IDLE.map((name): [string, Operation] => [name, nothing]),
  ].map(([name, operation]) => [operatorCode(name), operation]),
);

/**
 * Runs a content stream to its end, and all that it draws within it. Broken operators are passed over.
 * Throws PdfLimitError('operators'), PdfError('loop' | 'tooDeep' | 'cutOff').
 */
export function walkContent(frame: ContentFrame): void {
  const { scanner, library } = frame;
  library.spend(scanner.bytes.length / BYTES_PER_OPERATOR);
  for (let code = scanner.next(); code !== END; code = scanner.next()) {
    library.spend(1);
    OPERATIONS.get(code)?.(frame);
  }
}
