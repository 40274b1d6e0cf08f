import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingPeer, missingPeers, PEERS, type PeerName, peerVersion } from '../peers.ts';
import { mapPool } from '../run-peer.ts';
import { type PeerDifference, peerDifferences } from './peer-differences.ts';
import { MAKEABLE, type TrickyFolder, writeTrickyFolder } from './tricky-folder.ts';

/** The versions whose errors the cases list; another version may have mended them. */
const KNOWN: Readonly<Record<PeerName, string>> = {
  ...{ pdfinfo: '22.12.0', pdfimages: '22.12.0' },
  ...{ qpdf: '11.3.0', mutool: '1.21.1' },
};

describe.each(PEERS.map(peer => ({ peer, missing: missingPeer(peer) })))(
  'the truth of the tricky files, by $peer',
  ({ peer, missing }) => {
    let folder: TrickyFolder;
    const answers = new Map<string, readonly PeerDifference[]>();

    beforeAll(async () => {
      if (missing !== null) return;
      folder = writeTrickyFolder();
      await mapPool(MAKEABLE, 4, async ({ name, truth }) => {
        answers.set(name, await peerDifferences(peer, folder.pathOf(name), truth));
      });
    });

    afterAll(() => folder?.remove());

    it.skipIf(missing !== null).each(MAKEABLE)('is confirmed for $name', ({ name, peerErrors = [] }) => {
      const listed = peerErrors.filter(error => error.peer === peer).map(({ about }) => about);
      const unlisted = answers.get(name)?.filter(({ about }) => !listed.includes(about));
      expect(unlisted).toEqual([]);
    });

    it.skipIf(missing !== null || peerVersion(peer) !== KNOWN[peer])(
      'is denied just where a case says so',
      () => {
        const stale = MAKEABLE.flatMap(({ name, peerErrors = [] }) =>
          peerErrors
            .filter(error => error.peer === peer)
            .filter(({ about }) => !answers.get(name)?.some(found => found.about === about))
            .map(({ about }) => `${name}: ${about}`),
        );
        expect(stale).toEqual([]);
      },
    );
  },
);

describe('the errors of peers', () => {
  it.each(MAKEABLE.filter(({ peerErrors }) => peerErrors !== undefined))(
    'are proved by bytes of $name',
    ({ make, peerErrors = [] }) => {
      const text = Buffer.from(make()).toString('latin1');
      expect(peerErrors.filter(({ proof }) => !text.includes(proof))).toEqual([]);
    },
  );

  it('are few: a peer that errs on every fourth file is no witness', () => {
    for (const peer of PEERS) {
      const wrong = MAKEABLE.filter(({ peerErrors }) => peerErrors?.some(error => error.peer === peer));
      expect(wrong.length).toBeLessThan(MAKEABLE.length / 4);
    }
  });
});

describe('peers', () => {
  it('are all installed where CI demands it', () => {
    expect(process.env['CI'] === 'true' ? missingPeers() : []).toEqual([]);
  });
});
