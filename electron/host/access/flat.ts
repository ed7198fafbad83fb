import type { Result } from '#shared/result';

/** The outcome of an act that staff alone may do, or that they may not. */
export const flat = <T, Inner, Outer>(
  asked: Result<Result<T, Inner>, Outer>,
): Result<T, Inner | Outer> => (asked.ok ? asked.value : asked);
