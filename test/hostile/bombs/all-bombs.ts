import type { Bomb } from '../bomb.ts';
import { LOOP_BOMBS } from './loops.ts';
import { NESTING_BOMBS } from './nesting.ts';
import { STREAM_BOMBS } from './streams.ts';
import { TABLE_BOMBS } from './tables.ts';

export const BOMBS: readonly Bomb[] = [...STREAM_BOMBS, ...LOOP_BOMBS, ...NESTING_BOMBS, ...TABLE_BOMBS];
