import {
  ArrayBuffer,
  Uint8Array,
  bufferLength,
  dataViewBuffer,
  dataViewLength,
  dataViewOffset,
  typedArrayBuffer,
  typedArrayLength,
  typedArrayOffset,
  typedArraySet,
  typedArrayTag,
} from './primordials';

/** The bytes of a view, or of a whole buffer, without copying them. */
export function bytesOf(source: ArrayBufferView | ArrayBuffer): Uint8Array<ArrayBuffer> {
  if (typedArrayTag(source) !== undefined) {
    const array = source as ArrayBufferView<ArrayBuffer>;
    return view(typedArrayBuffer(array), typedArrayOffset(array), typedArrayLength(array));
  }
  if (isBuffer(source)) return view(source, 0, bufferLength(source));
  return view(dataViewBuffer(source), dataViewOffset(source), dataViewLength(source));
}

/** A new buffer with the bytes `from` to `from + length` of another. */
export function copyOf(buffer: ArrayBuffer, from: number, length: number): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  typedArraySet(new Uint8Array(copy), new Uint8Array(buffer, from, length));
  return copy;
}

function view(buffer: ArrayBufferLike, offset: number, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer as ArrayBuffer, offset, length);
}

function isBuffer(source: ArrayBufferView | ArrayBuffer): source is ArrayBuffer {
  return !ArrayBuffer.isView(source);
}
