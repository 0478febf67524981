import { listenForDevtools } from './devtools';
import { listenForDragging } from './drag';
import { listenForZooming } from './zoom';

/** What the host puts into the script. */
interface GesturesConfig {
  readonly zoomHotkeys: boolean;
  readonly devtoolsHotkey: boolean;
}

/** The parameter of the function that the build puts around this bundle. */
declare const config: GesturesConfig;

listenForDragging();
if (config.zoomHotkeys) listenForZooming();
if (config.devtoolsHotkey) listenForDevtools();
