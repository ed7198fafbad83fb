/** What `await` and test runners look for in any object. */
const askedOfAnything: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
]);

/** The same object, which throws where the shell uses a member that the stand-in does not have. */
export function onlyKnown<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, member, receiver) {
      if (typeof member === 'string' && !(member in object) && !askedOfAnything.has(member)) {
        throw new Error(`the stand-in has no ${name}.${member}`);
      }
      return Reflect.get(object, member, receiver);
    },
  });
}
