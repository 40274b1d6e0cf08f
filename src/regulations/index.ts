// Written by scripts/generate-regulations.ts from the names of the files beside it; do not edit.
import type { Profile, Regulation } from '#domain/regulation.ts';
import { bk2021 } from './bk-2021.ts';
import { nd302020 } from './nd30-2020.ts';
import { practice } from './practice.ts';
import { bk2021Profile } from './profiles/bk-2021.ts';
import { nd30CopyProfile } from './profiles/nd30-copy.ts';
import { tt012023Profile } from './profiles/tt01-2023.ts';
import { tt022019Profile } from './profiles/tt02-2019.ts';
import { tt012023 } from './tt01-2023.ts';
import { tt022019 } from './tt02-2019.ts';

export const REGULATIONS: readonly Regulation[] = [bk2021, nd302020, practice, tt012023, tt022019];

export const PROFILES: readonly Profile[] = [
  bk2021Profile,
  nd30CopyProfile,
  tt012023Profile,
  tt022019Profile,
];
