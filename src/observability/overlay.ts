/** The same object with some of its methods in place of its own; the others keep their `this`. */
export const overlay = <T extends object>(target: T, own: Partial<T>): T =>
  new Proxy(target, {
    get(_target, name) {
      const over: unknown = Reflect.get(own, name);
      if (over !== undefined) return over;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
