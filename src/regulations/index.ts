// Written by scripts/generate-regulations.ts from the names of the files beside it; do not edit.
import type { Profile, Regulation } from '#domain/regulation.ts';
import { bk2021 } from './bk-2021.ts';
import { practice } from './practice.ts';
import { bk2021Profile } from './profiles/bk-2021.ts';
import { tt022019Profile } from './profiles/tt02-2019.ts';
import { tt022019 } from './tt02-2019.ts';

export const REGULATIONS: readonly Regulation[] = [bk2021, practice, tt022019];

export const PROFILES: readonly Profile[] = [bk2021Profile, tt022019Profile];
