import type { RuntimeConfig } from './config';
import { encodeURIComponent } from './primordials';

export type ConvertFileSrc = (filePath: string, protocol?: string) => string;

/** The address of a path, or of a command, under one of the app's protocols. */
export function createConvertFileSrc(scheme: RuntimeConfig['protocolScheme']): ConvertFileSrc {
  return (filePath, protocol = 'asset') => {
    const path = encodeURIComponent(filePath);
    return scheme === null
      ? `${protocol}://localhost/${path}`
      : `${scheme}://${protocol}.localhost/${path}`;
  };
}
