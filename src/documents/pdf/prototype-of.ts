import 'server-only';

/**
 * The prototype of a class inside the library, whose methods are about to be changed; throws where one of them is missing.
 * Node hands out the CommonJS module, a bundler its default export.
 */
export function prototypeOf<P>(loaded: unknown, methods: readonly (keyof P & string)[]): P {
  const inner =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  const prototype: unknown = typeof inner === 'function' ? inner.prototype : null;
  if (!hasMethods<P>(prototype, methods))
    throw new TypeError(`pdfmake works in another way than expected: ${methods.join(', ')}`);
  return prototype;
}

function hasMethods<P>(prototype: unknown, methods: readonly string[]): prototype is P {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    methods.every((name) => typeof Reflect.get(prototype, name) === 'function')
  );
}
