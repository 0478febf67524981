import { invoke } from '@tauri-apps/api/core';
import { addAssetAttacks, type Files } from './assets';
import { tryAll } from './attempt';
import { addCapabilityAttacks } from './capabilities';
import { addFrameAttacks } from './frames';
import { addIdentifierAttacks } from './identifiers';
import { addKeyAttacks } from './key';
import { addLeavingAttacks } from './leaving';
import { addLimitAttacks } from './limits';
import { addMessageAttacks } from './messages';
import { addPopupAttacks } from './popups';
import { addReadingAttacks } from './reading';
import { addSchemeAttacks } from './scheme';

/** What the test tells its page about the world. */
interface World {
  readonly elsewhere: string;
  readonly files: Files;
}

const { elsewhere, files } = await invoke<World>('world');
addCapabilityAttacks();
addIdentifierAttacks(await invoke('bystander'));
addKeyAttacks();
addSchemeAttacks();
addMessageAttacks();
addFrameAttacks(elsewhere);
addPopupAttacks(elsewhere);
addAssetAttacks(files);
addReadingAttacks(files);
addLimitAttacks();
addLeavingAttacks(elsewhere, files.inside);
const total = await tryAll((row) => invoke('attempted', { party: 'page', row }));
await invoke('finished', { party: 'page', total });
